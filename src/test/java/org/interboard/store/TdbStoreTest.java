package org.interboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store on the disk is served as it was built, or not at all. */
class TdbStoreTest {
  private static final Sources TRIAL = Sources.folder(Path.of("src/test/resources/trial/whole"));
  @TempDir private Path home;
  private TdbStore store;

  @BeforeEach
  void load() {
    store = new TdbStore(home.resolve("store"));
    assertThat(store.load(TRIAL).fresh()).isTrue();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void it_holds_what_the_files_say_each_in_its_graph() {
    KnowledgeGraph read = KnowledgeGraph.load(TRIAL);
    KnowledgeGraph kept = store.open();
    assertThat(kept.version()).isEqualTo(read.version());
    assertThat(kept.names()).isEqualTo(read.names());
    assertThat(kept.loaded()).isEqualTo(read.loaded());
    assertThat(kept.<Long>read(dataset -> dataset.stream().count()))
        .isEqualTo(read.<Long>read(dataset -> dataset.stream().count()));
  }

  @Test
  void nothing_can_be_written_to_what_is_published() {
    KnowledgeGraph kept = store.open();
    assertThatThrownBy(() -> kept.<Boolean>read(dataset -> clear(dataset)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static boolean clear(org.apache.jena.sparql.core.DatasetGraph dataset) {
    dataset.clear();
    return true;
  }

  @Test
  void the_same_data_are_not_published_again() {
    assertThat(store.load(TRIAL).fresh()).isFalse();
    assertThat(publications()).hasSize(1);
  }

  @Test
  void other_data_take_the_place_of_those_before_which_compact_removes() throws IOException {
    Path more =
        Files.writeString(
            home.resolve("more.ttl"), "<http://a.example/x> a <http://a.example/Y> .");
    String before = store.version();
    assertThat(store.load(TRIAL.and(List.of(more))).version()).isNotEqualTo(before);
    assertThat(store.open().names()).contains("more");
    assertThat(publications()).hasSize(2);
    assertThat(store.compact()).singleElement().asString().contains(before);
    assertThat(publications()).hasSize(1);
  }

  @Test
  void a_bad_file_changes_nothing_ten_times_over() throws IOException {
    Path bad = Files.writeString(home.resolve("bad.ttl"), "<http://a.example/x> a");
    for (int turn = 0; turn < 10; turn++) {
      assertThatThrownBy(() -> store.load(TRIAL.and(List.of(bad))))
          .isInstanceOf(BadFile.class)
          .hasMessageContaining("bad.ttl:1:");
    }
    assertThat(store.load(TRIAL).fresh()).isFalse();
    assertThat(store.open().loaded()).isEqualTo(KnowledgeGraph.load(TRIAL).loaded());
    assertThat(home.resolve("store/building")).doesNotExist();
  }

  @Test
  void what_a_load_that_was_killed_left_behind_is_never_served_and_goes_with_the_next()
      throws IOException {
    Files.createDirectories(home.resolve("store/building/tdb2/Data-0001"));
    assertThat(store.open().version()).isEqualTo(TRIAL.version());
    store.close();
    Files.delete(home.resolve("store/current"));
    assertThatThrownBy(store::open)
        .isInstanceOf(BadStore.class)
        .hasMessageContaining("interboard load");
    assertThat(store.load(TRIAL).fresh()).isTrue();
    assertThat(home.resolve("store/building")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "tdb2/Data-0001/SPO.bpt, is missing",
    "tdb2/Data-0001/nodes.bpt, is missing",
    "manifest.json, is missing or cannot be read",
    "tdb2/Data-0001, is missing"
  })
  void what_is_deleted_of_it_is_named(String path, String said) {
    Disk.delete(publications().get(0).resolve(path));
    assertRefused(said);
  }

  @ParameterizedTest
  @CsvSource({"nodes-data.obj, 900", "SPO.dat, 4000", "POSG.dat, 9000", "POS.idn, 5"})
  void a_single_byte_that_is_flipped_is_noticed(String name, long place) throws IOException {
    Path file = publications().get(0).resolve("tdb2/Data-0001").resolve(name);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(place);
      int old = bytes.read();
      bytes.seek(place);
      bytes.write(old ^ 1);
    }
    assertRefused(name + " is not what was written");
  }

  @Test
  void a_file_cut_short_or_put_into_it_is_noticed() throws IOException {
    Path database = publications().get(0).resolve("tdb2/Data-0001");
    Files.writeString(database.resolve("journal.jrnl"), "nothing that was ever written");
    assertRefused("journal.jrnl is not what was written");
    Files.write(database.resolve("journal.jrnl"), new byte[0]);
    Files.writeString(database.resolve("more.dat"), "");
    assertRefused("more.dat does not belong to it");
    Files.delete(database.resolve("more.dat"));
    assertThat(store.open().version()).isEqualTo(TRIAL.version());
  }

  @Test
  void a_damaged_store_is_whole_again_after_the_next_load() {
    Disk.delete(publications().get(0).resolve("tdb2/Data-0001/SPO.dat"));
    assertThat(store.load(TRIAL).fresh()).isTrue();
    assertThat(store.open().loaded()).isEqualTo(KnowledgeGraph.load(TRIAL).loaded());
  }

  @Test
  void one_at_a_time_writes_to_it() throws IOException {
    try (FileChannel channel =
            FileChannel.open(home.resolve("store/lock"), StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatThrownBy(() -> store.load(TRIAL)).isInstanceOf(StoreInUse.class);
    }
    assertThat(store.load(TRIAL).fresh()).isFalse();
  }

  private void assertRefused(String said) {
    assertThatThrownBy(store::open)
        .isInstanceOf(BadStore.class)
        .hasMessageContainingAll("is damaged and is not served", said, "interboard load");
  }

  private List<Path> publications() {
    return Disk.in(home.resolve("store")).stream().filter(Files::isDirectory).toList();
  }
}
