package org.interboard.check.reading;

import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;
import org.interboard.graph.Strict;

/** Refuses XML that declares entities or another encoding, that includes, or is nested deep. */
final class XmlScan {
  private static final Set<String> ENCODINGS = Set.of("utf-8", "utf8", "us-ascii", "ascii");
  private static final String INCLUDES = "http://www.w3.org/2001/XInclude";
  private final Strict strict;
  private final Limits limits;

  XmlScan(Strict strict, Limits limits) {
    this.strict = strict;
    this.limits = limits;
  }

  void scan(String text) {
    int declared = text.toLowerCase(java.util.Locale.ROOT).indexOf("<!doctype");
    if (declared >= 0) {
      throw strict.at(text, declared, "a document type declaration is not read: take it out");
    }
    try {
      scan(factory().createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException malformed) {
      var place = malformed.getLocation();
      throw strict.malformed(reason(malformed), place.getLineNumber(), place.getColumnNumber());
    }
  }

  private static String reason(XMLStreamException malformed) {
    String[] lines = String.valueOf(malformed.getMessage()).split("\\RMessage: ");
    return lines[lines.length - 1];
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void scan(XMLStreamReader xml) throws XMLStreamException {
    refuseEncoding(xml);
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open(xml, ++depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void refuseEncoding(XMLStreamReader xml) {
    String encoding = xml.getCharacterEncodingScheme();
    if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(java.util.Locale.ROOT))) {
      throw bad(1, 1, "it declares an encoding other than UTF-8: save it as UTF-8");
    }
  }

  private void open(XMLStreamReader xml, int depth) {
    var place = xml.getLocation();
    if (depth > limits.depth()) {
      String reason = "elements are nested more than %d deep".formatted(limits.depth());
      throw new OverLimit(
          strict.file(),
          place.getLineNumber(),
          place.getColumnNumber(),
          reason,
          Bound.DEPTH,
          limits.depth());
    }
    if (INCLUDES.equals(xml.getNamespaceURI())) {
      throw bad(
          place.getLineNumber(), place.getColumnNumber(), "XInclude is not followed: take it out");
    }
  }

  private BadFile bad(long line, long column, String reason) {
    return new BadFile(strict.file(), Math.max(1, line), Math.max(1, column), reason);
  }
}
