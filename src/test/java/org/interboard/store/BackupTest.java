package org.interboard.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved can be put back, and what is not whole is not. */
class BackupTest {
  private static final Sources TRIAL = Sources.folder(Path.of("src/test/resources/trial/whole"));
  @TempDir private static Path home;
  private static TdbStore store;
  private static Path saved;
  @TempDir private Path other;

  @BeforeAll
  static void save() {
    store = new TdbStore(home.resolve("store"));
    store.load(TRIAL);
    store.open();
    saved = home.resolve("saved.zip");
    assertThat(store.backup(saved).version()).isEqualTo(TRIAL.version());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void saved_while_it_is_open_it_is_put_back_elsewhere_as_it_was() {
    TdbStore back = new TdbStore(other);
    assertThat(back.restore(saved).version()).isEqualTo(TRIAL.version());
    assertThat(back.open().loaded()).isEqualTo(KnowledgeGraph.load(TRIAL).loaded());
    back.close();
    assertThat(back.load(TRIAL).fresh()).isFalse();
  }

  @Test
  void a_backup_cut_short_or_changed_or_none_at_all_is_not_put_back() throws IOException {
    byte[] whole = Files.readAllBytes(saved);
    assertRefused(Arrays.copyOf(whole, whole.length - 100));
    assertRefused("no backup".getBytes());
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    assertRefused(changed);
    assertThat(other.resolve("store/building")).doesNotExist();
  }

  @Test
  void a_manifest_that_says_what_is_not_so_puts_nothing_in_the_place_of_what_is_published()
      throws IOException {
    String said = new Backup(saved).manifest().version();
    assertRefused(with(text -> text.replace(said, "")));
    assertRefused(with(text -> text.replaceAll("(?s)\"files\" : \\{.*", "\"files\" : {}}")));
    assertRefused(with(text -> text.replaceAll("\"SPO\" : \\d+", "\"SPO\" : 7")));
    assertRefused(with(text -> text.replace("Data-0001/SPO.dat", "../../../SPO.dat")));
    assertRefused(with(text -> text.replaceAll("\\{\\s*\"bytes\"[^}]*}", "null")));
  }

  @Test
  void of_a_file_no_more_is_unpacked_than_it_should_be() throws IOException {
    Manifest manifest = new Backup(saved).manifest();
    Path bomb = other.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry(Manifest.FILE));
      zip.write(manifest.bytes());
      zip.putNextEntry(new ZipEntry(manifest.files().firstKey()));
      zip.write(new byte[200_000_000]);
    }
    Path database = Files.createDirectory(other.resolve("database"));
    assertThatThrownBy(() -> new Backup(bomb).unpack(manifest, database))
        .hasMessageContaining("missing");
    assertThat(database.resolve(manifest.files().firstKey()))
        .satisfies(file -> assertThat(Files.size(file)).isLessThan(20_000_000));
  }

  @Test
  void what_cannot_be_written_is_named_and_nothing_of_it_is_left() throws IOException {
    Path folder = Files.createDirectories(other.resolve("taken/in"));
    assertThatThrownBy(() -> store.backup(folder.getParent()))
        .isInstanceOf(NotSaved.class)
        .hasMessageContaining("Cannot write " + folder.getParent());
    assertThat(other).isDirectoryNotContaining("glob:**.part");
  }

  private static byte[] with(UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(saved.toFile());
        ZipOutputStream to = new ZipOutputStream(changed)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        boolean said = entry.getName().equals(Manifest.FILE);
        to.write(said ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
      }
    }
    return changed.toByteArray();
  }

  private void assertRefused(byte[] bytes) throws IOException {
    Path file = Files.write(other.resolve("bad.zip"), bytes);
    TdbStore into = new TdbStore(other.resolve("store"));
    assertThatThrownBy(() -> into.restore(file))
        .isInstanceOf(BadStore.class)
        .hasMessageContainingAll("bad.zip", "is not restored");
    assertThatThrownBy(into::open).hasMessageContaining("there is no publication");
  }
}
