package org.interboard.author;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;
import org.interboard.graph.Signature;

/** Opens a workbook in memory, and refuses whatever could do harm before any of it is read. */
final class SafeFile {
  private static final double FLATTEST = 0.001;
  private static final List<String> TRAPS =
      List.of("vbaproject.bin", "/macrosheets/", "/activex/", "/embeddings/", "/ctrlprops/");
  private static final String PROGRAMS =
      "it holds macros, controls or other files: save it as .xlsx, without them, and try again";
  private static final String WORD = "not a workbook (.xlsx) but a Word document";
  private static final String START = "; start from the one that \"interboard template\" writes";

  private static final Pattern CALLED = Pattern.compile("(?i).*\\.(xls[xmb]?|ods|csv|tsv)");
  private static final Pattern RDF =
      Pattern.compile("(?i).*\\.(ttl|trig|nt|nq|jsonld|json|rdf|owl|xml)");

  private SafeFile() {}

  /** The workbook, or a {@link BadFile} that says in one sentence why it is not read. */
  static XSSFWorkbook open(String file, byte[] bytes, Notes notes, Limits limits) {
    if (bytes.length > limits.bytes()) {
      throw new OverLimit(
          file, "longer than %,d bytes".formatted(limits.bytes()), Bound.BYTES, limits.bytes());
    }
    switch (FileMagic.valueOf(bytes)) {
      case OOXML -> refuseTraps(file, parts(file, bytes, new Unpacked(file, limits)), notes);
      case OLE2 -> throw new BadFile(file, old(bytes));
      default -> throw new BadFile(file, "not a workbook (.xlsx) but " + kind(bytes) + START);
    }
    XSSFWorkbook workbook = opened(file, bytes);
    if (workbook.isMacroEnabled()) {
      throw new BadFile(file, PROGRAMS);
    }
    return workbook;
  }

  /** True for a file whose content, or else whose name, is a spreadsheet program's. */
  static boolean isCalledWorkbook(String file, byte[] bytes) {
    return isWorkbook(bytes) || CALLED.matcher(file).matches();
  }

  /** True for what only a spreadsheet program writes, whatever its name. */
  static boolean isWorkbook(byte[] bytes) {
    FileMagic magic = FileMagic.valueOf(bytes);
    return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
  }

  /** Says so where the name of a workbook promises RDF. */
  static void remarkName(String file, Notes notes) {
    Matcher promised = RDF.matcher(file);
    if (promised.matches()) {
      notes.remark(
          "It is called a .%s file, which is RDF, and was read as the workbook that it is."
              .formatted(promised.group(1)));
    }
  }

  private static Set<String> parts(String file, byte[] bytes, Unpacked unpacked) {
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
          throw new BadFile(file, "the file is damaged: it has two parts of one name");
        }
        if (names.size() > Limits.PARTS) {
          throw new OverLimit(
              file,
              "it has more than %d parts: take out pictures and other sheets"
                  .formatted(Limits.PARTS),
              Bound.PARTS,
              Limits.PARTS);
        }
        unpacked.add(zip);
      }
      return names;
    } catch (IOException | IllegalArgumentException e) {
      throw new BadFile(file, "the file is damaged: it cannot be unpacked");
    }
  }

  private static void refuseTraps(String file, Set<String> parts, Notes notes) {
    if (parts.stream().anyMatch(name -> TRAPS.stream().anyMatch(name::contains))) {
      throw new BadFile(file, PROGRAMS);
    }
    if (!parts.contains("xl/workbook.xml")) {
      throw new BadFile(file, other(parts) + START);
    }
    if (parts.stream()
        .anyMatch(
            name -> name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml"))) {
      notes.remark("Links to other workbooks were not followed: the values last stored were read.");
    }
  }

  private static String other(Set<String> parts) {
    if (parts.contains("xl/workbook.bin")) {
      return "a binary workbook (.xlsb) is not read: save it as .xlsx";
    }
    if (parts.contains("word/document.xml")) {
      return WORD;
    }
    return parts.contains("content.xml")
        ? "an OpenDocument file is not read: save it as .xlsx"
        : "not a workbook (.xlsx) but another packed file";
  }

  private static String kind(byte[] bytes) {
    if (bytes.length == 0) {
      return "an empty file";
    }
    return Signature.of(bytes)
        .map(Signature::said)
        .orElse("text: if it is RDF, name it .ttl, .trig, .nt, .jsonld or .rdf");
  }

  private static String old(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntry("WordDocument")) {
        return WORD + START;
      }
      return files.getRoot().hasEntry("EncryptedPackage")
          ? "it is protected by a password: save it without one and try again"
          : "an old workbook (.xls) is not read: save it as .xlsx and try again";
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return "the file is damaged: it cannot be opened";
    }
  }

  private static XSSFWorkbook opened(String file, byte[] bytes) {
    ZipSecureFile.setMinInflateRatio(FLATTEST);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return new XSSFWorkbook(in);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library answers a damaged part with whatever comes first.
      throw new BadFile(file, "the file is damaged: it cannot be read as a workbook");
    }
  }
}
