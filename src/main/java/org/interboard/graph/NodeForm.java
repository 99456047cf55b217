package org.interboard.graph;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The kinds of nodes of a kept graph, and how each is written as bytes. */
enum NodeForm {
  IRI {
    @Override
    Node read(ByteBuffer in) {
      return NodeFactory.createURI(text(in));
    }
  },
  BLANK {
    @Override
    Node read(ByteBuffer in) {
      return NodeFactory.createBlankNode(text(in));
    }
  },
  TEXT {
    @Override
    Node read(ByteBuffer in) {
      return NodeFactory.createLiteralString(text(in));
    }
  },
  WORDS {
    @Override
    Node read(ByteBuffer in) {
      return NodeFactory.createLiteralLang(text(in), text(in));
    }
  },
  VALUE {
    @Override
    Node read(ByteBuffer in) {
      return NodeFactory.createLiteralDT(
          text(in), TypeMapper.getInstance().getSafeTypeByName(text(in)));
    }
  };

  private static final NodeForm[] ALL = values();

  abstract Node read(ByteBuffer in);

  static Node next(ByteBuffer in) {
    return ALL[in.get()].read(in);
  }

  static void write(Node node, DataOutputStream out) throws IOException {
    if (node.isURI()) {
      write(out, IRI, node.getURI());
    } else if (node.isBlank()) {
      write(out, BLANK, node.getBlankNodeLabel());
    } else if (!node.getLiteralLanguage().isEmpty()) {
      write(out, WORDS, node.getLiteralLexicalForm(), node.getLiteralLanguage());
    } else if (node.equals(NodeFactory.createLiteralString(node.getLiteralLexicalForm()))) {
      write(out, TEXT, node.getLiteralLexicalForm());
    } else {
      write(out, VALUE, node.getLiteralLexicalForm(), node.getLiteralDatatypeURI());
    }
  }

  private static void write(DataOutputStream out, NodeForm form, String... texts)
      throws IOException {
    out.writeByte(form.ordinal());
    for (String text : texts) {
      write(text, out);
    }
  }

  static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(ByteBuffer in) {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}
