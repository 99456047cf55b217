package org.interboard.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;

/** Workbooks damaged by chance, the same on every run: each is read or refused in one line. */
class DamagedWorkbookTest {
  private static final ProtocolWorkbook WORKBOOK =
      ProtocolWorkbook.of(KnowledgeGraph.load(Sources.bundled()));
  private static final byte[] TEMPLATE = WORKBOOK.template();
  private static final Parts PARTS = new Parts(TEMPLATE);

  /** Three hundred damaged copies, each the same on every run. */
  @Test
  void a_damaged_workbook_is_read_or_refused_and_nothing_else() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = TEMPLATE.clone();
      for (int j = 0; j < 8; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        WORKBOOK.read("a.xlsx", damaged);
      } catch (BadFile refused) {
        assertThat(refused).hasMessageStartingWith("a.xlsx: ");
      }
    }
  }

  /** The same inside the parts, where the damage is not caught by the packing. */
  @Test
  void a_workbook_with_damaged_parts_is_read_or_refused_and_nothing_else() {
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      int at = random.nextInt(3_000);
      char letter = (char) (33 + random.nextInt(90));
      byte[] damaged =
          PARTS.changed(
              "xl/worksheets/sheet" + (1 + i % 5) + ".xml", xml -> spoilt(xml, at, letter));
      try {
        WORKBOOK.read("a.xlsx", damaged);
      } catch (BadFile refused) {
        assertThat(refused).hasMessageStartingWith("a.xlsx: ");
      }
    }
  }

  private static String spoilt(String xml, int at, char letter) {
    int place = at % xml.length();
    return xml.substring(0, place) + letter + xml.substring(place + 1);
  }
}
