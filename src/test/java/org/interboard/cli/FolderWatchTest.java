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

  @Test
  void one_that_was_not_to_be_read_and_now_is_is_told_again() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("one.ttl"), Path.of("one.ttl"));
    Semaphore told = new Semaphore(0);
    try (FolderWatch watch = new FolderWatch(folder, told::release)) {
      watch.start();
      Path file = Files.writeString(folder.resolve("two"), "<a> <b> <c> .");
      Files.delete(link);
      Files.createSymbolicLink(link, file);
      assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_folder_that_goes_and_comes_back_is_looked_at_again() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Semaphore told = new Semaphore(0);
    try (FolderWatch watch = new FolderWatch(data, told::release)) {
      watch.start();
      Files.delete(data);
      assertThat(told.tryAcquire(3, TimeUnit.SECONDS)).isFalse();
      Files.writeString(Files.createDirectory(data).resolve("one.ttl"), "<a> <b> <c> .");
      assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
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
