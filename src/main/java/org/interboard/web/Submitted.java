package org.interboard.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;

/** A protocol as handed in, a workbook or RDF, made ready to be checked. */
public final class Submitted {
  /** What stands in place of a requirement where a cell could not be made out. */
  public static final String READING = "Cell";

  private Submitted() {}

  /** The draft that a file on this machine holds; one that is too long is not read at all. */
  public static Draft read(Path path, ProtocolWorkbook workbook, Limits limits) {
    return read(path.toString(), bytes(path, limits), workbook, limits);
  }

  /**
   * What a file on this machine holds, or a {@link BadFile} where it cannot or should not be read.
   */
  public static byte[] bytes(Path path, Limits limits) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(limits.bytes() + 1));
      if (bytes.length > limits.bytes()) {
        String reason = "longer than %,d bytes".formatted(limits.bytes());
        throw new OverLimit(path.toString(), reason, Bound.BYTES, limits.bytes());
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new BadFile(path.toString(), "there is no such file");
    } catch (IOException e) {
      throw new BadFile(path.toString(), "the file cannot be read");
    }
  }

  /**
   * The draft that a file holds, whatever its kind, or a {@link BadFile} where it cannot be read at
   * all, or is called a workbook and is none.
   */
  public static Draft read(String file, byte[] bytes, ProtocolWorkbook workbook, Limits limits) {
    return ProtocolWorkbook.isCalled(file, bytes)
        ? draft(file, workbook.read(file, bytes, limits))
        : DraftReader.read(file, bytes, limits);
  }

  /** The draft that a workbook, or a form of the same fields, states. */
  public static Draft draft(String file, Filled filled) {
    Places places = new Places(file);
    filled.places().forEach(placed -> put(places, placed, place(file, placed.spot())));
    List<Finding> faults =
        filled.faults().stream().map(fault -> finding(fault, place(file, fault.spot()))).toList();
    return new Draft(file, filled.graph(), places, faults, filled.remarks());
  }

  private static void put(Places places, Placed placed, Place place) {
    placed.column().ifPresent(column -> places.head(placed.subject(), placed.property(), column));
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
