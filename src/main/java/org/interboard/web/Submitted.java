package org.interboard.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.interboard.author.Fault;
import org.interboard.author.Filled;
import org.interboard.author.Placed;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.author.Spot;
import org.interboard.check.Draft;
import org.interboard.check.DraftReader;
import org.interboard.check.Finding;
import org.interboard.check.Place;
import org.interboard.check.Places;
import org.interboard.check.Severity;

/** A protocol as handed in, a workbook or RDF, made ready to be checked. */
public final class Submitted {
  /** What stands in place of a requirement where a cell could not be made out. */
  public static final String READING = "reading";

  private Submitted() {}

  /**
   * The draft that a file holds, whatever its kind, or a {@link org.interboard.graph.BadFile} where
   * it cannot be read at all.
   */
  public static Draft read(String file, byte[] bytes, ProtocolWorkbook workbook) {
    return ProtocolWorkbook.is(bytes)
        ? draft(file, workbook.read(file, bytes))
        : DraftReader.read(file, bytes);
  }

  private static Draft draft(String file, Filled filled) {
    Places places = new Places(file);
    filled.places().forEach(placed -> put(places, placed, place(file, placed.spot())));
    List<Finding> faults =
        filled.faults().stream().map(fault -> finding(fault, place(file, fault.spot()))).toList();
    return new Draft(file, filled.graph(), places, faults, filled.remarks());
  }

  private static void put(Places places, Placed placed, Place place) {
    placed
        .value()
        .ifPresentOrElse(
            value -> places.put(Triple.create(placed.subject(), placed.property(), value), place),
            () -> places.put(placed.subject(), placed.property(), place));
  }

  private static Place place(String file, Spot spot) {
    return new Place(file, Optional.of(spot.sheet()), spot.row(), spot.column());
  }

  private static Finding finding(Fault fault, Place place) {
    return new Finding(
        Severity.VIOLATION,
        READING,
        fault.about(),
        fault.item(),
        fault.message(),
        Optional.of(place),
        Optional.of(fault.change()).filter(change -> !change.isEmpty()),
        fault.message() + fault.change(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
