package org.interboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

  private void assertRefused(byte[] bytes) throws IOException {
    Path file = Files.write(other.resolve("bad.zip"), bytes);
    TdbStore into = new TdbStore(other.resolve("store"));
    assertThatThrownBy(() -> into.restore(file))
        .isInstanceOf(BadStore.class)
        .hasMessageContainingAll("bad.zip", "is not restored");
    assertThatThrownBy(into::open).hasMessageContaining("there is no publication");
  }
}
