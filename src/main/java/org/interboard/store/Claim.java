package org.interboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The sole right to write to a store, for as long as it is open; it ends with the process, however
 * that ends, so that none is ever stale.
 */
final class Claim implements AutoCloseable {
  private static final String FILE = "lock";
  private final FileChannel channel;

  private Claim(FileChannel channel) {
    this.channel = channel;
  }

  /** Does the work with the claim held, or throws {@link StoreInUse} where somebody else has it. */
  static <T> T during(Path folder, Supplier<T> work) {
    Disk.create(folder);
    Claim claim = claim(folder.resolve(FILE)).orElseThrow(() -> StoreInUse.written(folder));
    try {
      return work.get();
    } finally {
      claim.close();
    }
  }

  /** Whether nobody holds that lock file. */
  static boolean isFree(Path file) {
    Optional<Claim> claim = claim(file);
    claim.ifPresent(Claim::close);
    return claim.isPresent();
  }

  private static Optional<Claim> claim(Path file) {
    try {
      return of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Claim> of(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new Claim(channel));
      }
    } catch (OverlappingFileLockException held) {
      // by another part of this process
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
