package fr.arpent.reporting.html;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A node of the tree that an HTML file is: a name, attributes, and what is in it. Names are ours
 * and checked; words and values of attributes may be anybody's, and are escaped when the tree is
 * written.
 */
final class Element {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  Element(String name) {
    this.name = checked(name);
  }

  /** Adds an element at the end and returns the new one. */
  Element add(String child) {
    var element = new Element(child);
    content.add(element);
    return element;
  }

  /** Adds an element of a class. */
  Element add(String child, String style) {
    return add(child).with("class", style);
  }

  /** Adds words at the end and returns this element. */
  Element text(String words) {
    if (!words.isEmpty()) {
      content.add(words);
    }
    return this;
  }

  /** Sets an attribute and returns this element. */
  Element with(String attribute, String value) {
    attributes.put(checked(attribute), value);
    return this;
  }

  /** Takes an element out again, when nothing came into it. */
  void remove(Element child) {
    content.remove(child);
  }

  String name() {
    return name;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** Returns elements and strings, in order. */
  List<Object> content() {
    return content;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  private static String checked(String name) {
    checkArgument(NAME.matcher(name).matches(), "a name must be lower-case letters, was %s", name);
    return name;
  }
}
