package org.interboard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

/** Whether all that was said has reached where it was to go. */
public final class Written {
  private static final int LOST = 2;

  private Written() {}

  /** The exit code of a command; another where its output was lost, as on a disk that is full. */
  public static int whole(int code) {
    return System.out.checkError() && code == 0 ? lost() : code;
  }

  // What failed is only told to who writes once more. A reader that has enough, as head has, is
  // none.
  private static int lost() {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write('\n');
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      if (why.toLowerCase(Locale.ROOT).contains("broken pipe")) {
        return 0;
      }
      System.err.println("interboard: The answer could not be written: " + why + ".");
    }
    return LOST;
  }
}
