package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;

  @Test
  void a_file_that_changes_is_told_once_and_what_is_no_turtle_is_not() throws Exception {
    Files.writeString(folder.resolve("one.ttl"), "<a> <b> <c> .");
    Semaphore told = new Semaphore(0);
    try (FolderWatch watch = new FolderWatch(folder, told::release)) {
      watch.start();
      onlyTheChangeIsTold(told);
    }
  }

  private void onlyTheChangeIsTold(Semaphore told) throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "not data");
    assertThat(told.tryAcquire(4, TimeUnit.SECONDS)).isFalse();

    Files.writeString(folder.resolve("one.ttl"), "<a> <b> <c> , <d> .");
    assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    assertThat(told.tryAcquire(4, TimeUnit.SECONDS)).isFalse();
  }
}
