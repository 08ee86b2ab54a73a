/** The command line of Arpent; nothing depends on it. */
@org.jspecify.annotations.NullMarked
module fr.arpent.examples {
  requires com.ibm.icu;
  requires fr.arpent.reporting;
  requires info.picocli;
  requires static org.jspecify;

  opens fr.arpent.examples.cli to
      info.picocli;
}
