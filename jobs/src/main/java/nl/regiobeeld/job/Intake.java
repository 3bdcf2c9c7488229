package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.landing.Landing;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Catalogue;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.Nearest;
import nl.regiobeeld.source.Recogniser;
import nl.regiobeeld.source.Recognition;
import nl.regiobeeld.source.Recognition.Known;
import nl.regiobeeld.source.Recognition.Skipped;
import nl.regiobeeld.source.SourceFile;

/**
 * The input of a run, recognised and ready to be read.
 *
 * @param files what will be read, in order of name
 * @param copies byte-identical copies of those, which count once
 * @param skipped what is not used, with the reason
 * @param metadata the files that tell of others
 * @param remarks what publishers issued again
 */
public record Intake(
    List<SourceFile> files,
    List<Copy> copies,
    List<Skipped> skipped,
    List<FileFacts> metadata,
    List<String> remarks) {
  /** A byte-identical copy of a file that is read under another name. */
  record Copy(FileFacts file, String of) {}

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  /**
   * Takes in what an update is asked to read.
   *
   * @param progress told of every file
   * @throws Refusal when a file is meant as input but cannot be used, or none can
   */
  public static Intake of(
      Places places, UpdateRequest request, Catalogue catalogue, Progress progress) {
    Gathered gathered = new Gathered(places, progress);
    request.in().forEach(gathered::add);
    if (request.landing()) {
      gathered.add(new Landing(places, places.qualified(request.out())));
    }
    List<FileFacts> facts = gathered.files();
    requireNamed(request.years(), facts);
    Recogniser recogniser =
        new Recogniser(catalogue, request.years(), gathered.alongside().metadata());
    return recognise(facts, recogniser, gathered);
  }

  private static Intake recognise(List<FileFacts> facts, Recogniser recogniser, Gathered gathered) {
    List<SourceFile> files = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>(gathered.alongside().skipped());
    List<String> refused = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (FileFacts each : facts) {
      if (seen.containsKey(each.sha256())) {
        copies.add(new Copy(each, seen.get(each.sha256())));
        continue;
      }
      try {
        Recognition recognition = recogniser.recognise(each, gathered.licence(each));
        if (recognition instanceof Skipped skip) {
          skipped.add(skip);
        } else {
          seen.put(each.sha256(), each.name());
          files.add(((Known) recognition).file());
        }
      } catch (Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INPUT) {
          throw refusal;
        }
        refused.add(refusal.getMessage());
      }
    }
    if (!refused.isEmpty()) {
      throw Refusal.input(String.join(System.lineSeparator(), refused));
    }
    requireSome(files, skipped);
    requireOneForm(files);
    return new Intake(files, copies, skipped, gathered.alongside().files(), gathered.remarks());
  }

  /** How large the files are that will be read; compressed ones count tenfold. */
  long bytes() {
    return files.stream().mapToLong(each -> each.gzip() ? 10 * each.bytes() : each.bytes()).sum();
  }

  private static void requireSome(List<SourceFile> files, List<Skipped> skipped) {
    if (files.isEmpty()) {
      StringBuilder message = new StringBuilder("no file in --in can be used:");
      if (skipped.isEmpty()) {
        message.append(" no data file lies there, nor in a zip there");
      }
      skipped.forEach(
          skip ->
              message
                  .append(System.lineSeparator())
                  .append("  ")
                  .append(skip.name())
                  .append(": ")
                  .append(skip.reason()));
      throw Refusal.input(message.toString());
    }
  }

  /**
   * Observations and columns of one table have no keys in common by which to see what is double.
   */
  private static void requireOneForm(List<SourceFile> files) {
    Map<String, SourceFile> first = new HashMap<>();
    for (SourceFile file : files) {
      SourceFile other = first.putIfAbsent(file.layout().source(), file);
      if (other != null && other.layout().shape() != file.layout().shape()) {
        throw Refusal.input(
            "%s and %s hold table %s in two forms, as observations and as columns; leave one of them out"
                .formatted(other.name(), file.name(), file.layout().source()));
      }
    }
  }

  private static void requireNamed(Map<String, Integer> years, List<FileFacts> facts) {
    years.forEach(
        (file, year) -> {
          if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.usage("--year " + file + "=" + year + ": not a year");
          }
        });
    List<String> names = facts.stream().map(FileFacts::name).toList();
    for (String file : years.keySet()) {
      if (!names.contains(file)) {
        throw Refusal.usage(
            "--year " + file + "=…: there is no such file in --in" + Nearest.hint(file, names));
      }
    }
  }
}
