package org.interboard.network;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML text in the making, every value escaped by its place. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  Xml() {
    try {
      writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with attributes, given as name and value in turn, around what is written inside. */
  void element(String name, List<String> attributes, Runnable inside) {
    try {
      writer.writeStartElement(name);
      for (int i = 0; i < attributes.size(); i += 2) {
        writer.writeAttribute(attributes.get(i), attributes.get(i + 1));
      }
      inside.run();
      writer.writeEndElement();
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void element(String name, List<String> attributes, String content) {
    element(name, attributes, () -> characters(content));
  }

  private void characters(String content) {
    try {
      writer.writeCharacters(content);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
