package fr.arpent.reporting.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A file as a strict XML parser reads it; anything that is not well-formed is an error. */
record ParsedPage(Document document) {

  static ParsedPage of(String html) {
    try {
      var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return new ParsedPage(builder.parse(new InputSource(new StringReader(html))));
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /** Returns the elements of a name, {@code *} for all, in order. */
  ImmutableList<Element> all(String name) {
    var nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Element.class::cast)
        .collect(toImmutableList());
  }

  /** Returns all values of an attribute, in order. */
  ImmutableList<String> values(String attribute) {
    return all("*").stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .collect(toImmutableList());
  }

  /** Returns the only element of a class. */
  Element only(String name, String style) {
    var found = ofClass(name, style);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " elements " + name + "." + style);
    }
    return found.get(0);
  }

  ImmutableList<Element> ofClass(String name, String style) {
    return all(name).stream()
        .filter(element -> element.getAttribute("class").equals(style))
        .collect(toImmutableList());
  }

  /** Returns where links within the file lead, as ids. */
  ImmutableList<String> goals() {
    return all("a").stream()
        .map(link -> link.getAttribute("href"))
        .filter(address -> address.startsWith("#"))
        .map(address -> URLDecoder.decode(address.substring(1), StandardCharsets.UTF_8))
        .collect(toImmutableList());
  }

  /** Returns the words under a node, white space as one space. */
  static String words(Node node) {
    return node.getTextContent().replaceAll("[\\s\u00A0\u202F]+", " ").strip();
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }
  }
}
