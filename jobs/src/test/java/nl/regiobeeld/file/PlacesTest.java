package nl.regiobeeld.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.regiobeeld.io.Sessions;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What publishing relies on, on a disk of this machine and in an object store. */
class PlacesTest {
  private static final int WRITERS = 8;
  private static final int ROUNDS = 50;

  /** A kind of store, and a folder there. */
  enum Store {
    DISK,
    OBJECTS
  }

  @TempDir private java.nio.file.Path disk;

  private final Places places = new Places(Sessions.hadoop());

  @ParameterizedTest
  @EnumSource
  void whatIsThereIsNotCreatedAgain(Store store) throws IOException {
    Path file = new Path(folder(store), "once");

    assertThat(places.create(file, "first")).isTrue();
    assertThat(places.create(file, "second")).isFalse();

    assertThat(places.text(file)).contains("first");
    assertThat(names(folder(store))).containsExactly("once");
  }

  @ParameterizedTest
  @EnumSource
  void aContentThatFailsHalfwayLeavesTheFileAsItWas(Store store) throws IOException {
    Path file = new Path(folder(store), "whole");
    places.replace(file, "before");

    assertThatThrownBy(
            () ->
                places.replace(
                    file,
                    stream -> {
                      stream.write(new byte[1 << 20]);
                      throw new IOException("the source is gone");
                    }))
        .hasMessageContaining("the source is gone");

    assertThat(places.text(file)).contains("before");
    assertThat(names(folder(store))).containsExactly("whole");
  }

  @ParameterizedTest
  @EnumSource
  void ofWritersThatCreateTogetherOneDoesAndItsTextIsThere(Store store) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path file = new Path(folder(store), "round" + round);
      CyclicBarrier start = new CyclicBarrier(WRITERS);
      List<Callable<Optional<String>>> writers =
          IntStream.range(0, WRITERS)
              .<Callable<Optional<String>>>mapToObj(
                  writer ->
                      () -> {
                        start.await();
                        String text = "writer " + writer;
                        return places.create(file, text) ? Optional.of(text) : Optional.empty();
                      })
              .toList();
      List<String> created = together(writers).stream().flatMap(Optional::stream).toList();

      assertThat(created).containsExactly(places.text(file).orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource
  void readersSeeTheOldTextOrTheNew(Store store) throws Exception {
    Path file = new Path(folder(store), "pointer");
    List<String> texts = IntStream.range(0, ROUNDS).mapToObj(i -> ("" + i % 10).repeat(i)).toList();
    places.replace(file, texts.get(0));
    AtomicBoolean done = new AtomicBoolean();
    Callable<Set<String>> reader =
        () -> {
          Set<String> seen = new HashSet<>();
          while (!done.get()) {
            seen.add(places.text(file).orElse("nothing there"));
          }
          return seen;
        };
    Callable<Set<String>> writer =
        () -> {
          texts.forEach(text -> places.replace(file, text));
          done.set(true);
          return Set.of();
        };

    for (Set<String> seen : together(List.of(reader, reader, writer))) {
      assertThat(texts).containsAll(seen);
    }
    assertThat(names(folder(store))).containsExactly("pointer");
  }

  @Test
  void inAnObjectStoreWhoeverComesSecondDoesNotOverwrite() {
    Path file = new Path(folder(Store.OBJECTS), "pointer");
    Slot free = Slot.asItIs(places, file);
    places.replace(file, "before");
    Slot slow = Slot.asItIs(places, file);
    Slot fast = Slot.asItIs(places, file);

    assertThat(free.fill("too late")).isFalse();
    assertThat(fast.fill("fast")).isTrue();
    assertThat(slow.fill("slow")).isFalse();

    assertThat(places.text(file)).contains("fast");
    assertThat(Slot.asItIs(places, file).fill("later")).isTrue();
    assertThat(places.text(file)).contains("later");
  }

  /** A file that was received elsewhere on this machine. */
  @ParameterizedTest
  @EnumSource
  void whatIsBroughtIsThereWholeAndGoneFromWhereItWas(Store store) throws IOException {
    java.nio.file.Path received = Files.writeString(disk.resolve("received"), "bytes");
    Path target = new Path(folder(store), "bytes/ab/abcd");

    places.bring(received, target);

    assertThat(places.text(target)).contains("bytes");
    assertThat(received).doesNotExist();
    assertThat(names(target.getParent())).containsExactly("abcd");
  }

  @ParameterizedTest
  @EnumSource
  void theTimeIsTheStoresOwn(Store store) throws IOException {
    Path file = new Path(folder(store), "written");
    places.replace(file, "now");

    StoreClock clock = new StoreClock(places);
    Instant now = clock.now(folder(store));

    assertThat(Duration.between(clock.written(file).orElseThrow(), now))
        .isBetween(Duration.ZERO, Duration.ofMinutes(1));
    assertThat(names(folder(store))).containsExactly("written");
  }

  @ParameterizedTest
  @EnumSource
  void leftoversOfWritersThatWereKilledAreKnownByTheirNames(Store store) throws IOException {
    Path leftover = Temporary.beside(new Path(folder(store), "CURRENT"));
    places.replace(leftover, "half");
    places.replace(new Path(folder(store), "CURRENT"), "whole");
    places.replace(new Path(folder(store), ".hidden"), "not ours");

    places.removeFiles(folder(store), Temporary::is);

    assertThat(names(folder(store))).containsExactly(".hidden", "CURRENT");
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsThereCanBeForcedToDisk(Store store) {
    Path file = new Path(folder(store), "data");
    places.replace(file, "rows");
    places.force(file);
    places.force(folder(store));

    if (store == Store.DISK) {
      assertThatThrownBy(() -> places.force(new Path(folder(store), "absent")))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  private Path folder(Store store) {
    return places.qualified(
        store == Store.DISK ? disk.toString() : "store://places/" + disk.getFileName());
  }

  private List<String> names(Path folder) throws IOException {
    return Arrays.stream(folder.getFileSystem(places.configuration()).listStatus(folder))
        .map(each -> each.getPath().getName())
        .sorted()
        .toList();
  }

  private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(tasks)) {
        results.add(each.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
