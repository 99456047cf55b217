package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store on a small disk of its own that has no room, fills up, or cannot be written to. */
@Tag("faults")
@Timeout(900)
class StoreDiskTest {
  private static final String STORE = "tdb2:disk/store";
  @TempDir private Path home;

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk().toString());
  }

  @Test
  void a_disk_without_room_is_named_before_anything_is_built() throws Exception {
    mount("size=8m");
    runs().refused(4, "too little room", "load", "--store", STORE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100_000, 1_000_000, 4_000_000})
  void a_disk_that_fills_up_while_it_loads_leaves_what_was_published(int left) throws Exception {
    mount("size=128m");
    runs().well("Published", "load", "--store", STORE);
    try (Program load = runs().start("load", "--store", STORE, more())) {
      while (load.isRunning() && !Files.exists(disk().resolve("store/building"))) {
        Thread.onSpinWait();
      }
      fill(left);
      Runs.assertRefused(load, 4, "too little room");
    }
    Files.delete(disk().resolve("full"));
    runs().well("Dudley", "ask", "--store", STORE, "instruments");
    assertThat(disk().resolve("store/building")).doesNotExist();
  }

  @Test
  void where_nothing_can_be_written_it_says_so() throws Exception {
    mount("size=128m");
    runs().well("Published", "load", "--store", STORE);
    run("mount", "-o", "remount,ro", disk().toString());
    runs().refused(4, "cannot be read or written", "ask", "--store", STORE, "boards");
    runs().refused(4, "cannot be read or written", "load", "--store", STORE);
  }

  private String more() throws IOException {
    String triple = "<http://a.example/x> a <http://a.example/Thing> .";
    return Files.writeString(home.resolve("more.ttl"), triple).toString();
  }

  private void fill(long left) throws Exception {
    long room = Files.getFileStore(disk()).getUsableSpace();
    String bytes = Long.toString(Math.max(1, room - left));
    run("fallocate", "-l", bytes, disk().resolve("full").toString());
  }

  private void mount(String options) throws Exception {
    Files.createDirectories(disk());
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk().toString()) == 0,
        "NOT TESTED: only root can make a small disk");
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private Path disk() {
    return home.resolve("disk");
  }

  private Runs runs() {
    return new Runs(home);
  }
}
