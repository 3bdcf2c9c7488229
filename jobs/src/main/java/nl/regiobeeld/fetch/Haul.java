package nl.regiobeeld.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.regiobeeld.landing.Item;
import nl.regiobeeld.landing.Item.Rol;
import nl.regiobeeld.landing.Parcel;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Secrets;

/** The files of one source as they come in, on this machine, until all are there. */
final class Haul implements AutoCloseable {
  private static final int HEAD = 512;

  private final Caller caller;
  private final Supplier<Path> receiver;
  private final List<Parcel> parcels = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  /**
   * A haul.
   *
   * @param receiver gives an empty file for each that comes
   */
  Haul(Caller caller, Supplier<Path> receiver) {
    this.caller = caller;
    this.receiver = receiver;
  }

  /** What has come in, in order. */
  List<Parcel> parcels() {
    return parcels;
  }

  /**
   * Takes a file in.
   *
   * @param name what it will be called, or null for the server's own name
   * @return the answer, and the file unless it was not there or not changed
   */
  Taken take(Wanted wanted, String name, Rol rol, Check check) {
    Path file = receiver.get();
    files.add(file);
    Answer answer = caller.get(wanted, file, data(check));
    if (answer.isNotThere() || answer.isNotChanged()) {
      return new Taken(answer, Optional.empty());
    }
    String called =
        name != null
            ? name
            : Links.fileName(answer.address(), answer.header("Content-Disposition"));
    Item item =
        new Item(
            called,
            rol,
            answer.sha256(),
            answer.bytes(),
            Secrets.without(wanted.address().toString()),
            answer.header("ETag"),
            answer.header("Last-Modified"));
    Parcel parcel = new Parcel(item, file);
    parcels.add(parcel);
    caller.progress().file(caller.source(), called, answer.bytes());
    return new Taken(answer, Optional.of(parcel));
  }

  /**
   * An answer and the file that it brought.
   *
   * @param parcel empty when the file was not there or not changed
   */
  record Taken(Answer answer, Optional<Parcel> parcel) {}

  /** Takes in a file that must be there. */
  Parcel require(URI address, String name, Rol rol, Check check) {
    return take(Wanted.get(address, Map.of()), name, rol, check)
        .parcel()
        .orElseThrow(() -> Refusal.input(address + " is not there (the server answered 404)"));
  }

  /**
   * Takes in all pages of a set.
   *
   * @param stem the name of the pages; numbered from 0001 for data, and for metadata from the
   *     second
   * @return how many rows they have together
   * @throws Refusal when a page is not there, comes twice, or leads to where we have been
   */
  long pages(URI first, String stem, Rol rol) {
    Set<URI> asked = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    long rows = 0;
    Optional<URI> next = Optional.of(first);
    while (next.isPresent()) {
      URI address = next.get();
      if (!asked.add(address)) {
        throw Refusal.input(address + " is the next page of a page after itself; not followed");
      }
      PageCheck page = new PageCheck();
      Parcel parcel = require(address, name(stem, rol, asked.size()), rol, page);
      if (!hashes.add(parcel.item().sha256())) {
        throw Refusal.input(
            address + " brought the same page as before; the rows would count twice");
      }
      rows += page.read.rows();
      next = page.read.next().map(link -> Links.follow(address, link));
    }
    return rows;
  }

  private static String name(String stem, Rol rol, int number) {
    return rol == Rol.METADATA && number == 1
        ? stem + ".json"
        : String.format(Locale.ROOT, "%s-%04d.json", stem, number);
  }

  /** Reads a page once, both to check it and to know what is on it. */
  private static final class PageCheck implements Check {
    private JsonPage read;

    @Override
    public void check(Path file, Answer answer) throws IOException {
      read = JsonPage.read(file, answer.address());
    }
  }

  /** Servers in trouble answer with a web page that says so, and with 200 all the same. */
  private static Check data(Check check) {
    return (file, answer) -> {
      String type = Optional.ofNullable(answer.header("Content-Type")).orElse("");
      if (type.toLowerCase(Locale.ROOT).contains("html") || isWebPage(file)) {
        throw Refusal.input(answer.address() + " answered with a web page instead of data");
      }
      check.check(file, answer);
    };
  }

  private static boolean isWebPage(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      String head = new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8);
      String begin = head.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
      return begin.startsWith("<!doctype html") || begin.startsWith("<html");
    }
  }

  /** Drops the bytes that landing did not take. */
  @Override
  public void close() {
    try {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
