package fr.arpent.benchmarks.peer;

/** XML put together as text. */
final class Markup {

  private final StringBuilder text = new StringBuilder(1 << 16);

  /** Adds markup as it is. */
  Markup raw(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds words inside an element that is written with its attributes. */
  Markup element(String start, String words) {
    int end = start.indexOf(' ');
    text.append('<').append(start).append('>').append(escaped(words)).append("</");
    text.append(end < 0 ? start : start.substring(0, end)).append('>');
    return this;
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
