package fr.arpent.reporting.pdf;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.evidence.AttachedFile;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.standard.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes a typeset guide as a PDF that follows the standards of a {@link Profile}, with files
 * inside it. Nothing but the guide and these files goes into it: no clock, no chance, so the same
 * guide gives the same bytes.
 */
public final class PdfWriter {

  private final PrintedGuide guide;
  private final Profile profile;
  private final ImmutableList<AttachedFile> files;
  private final PDDocument document;
  private final Resources resources;
  private final PageMarks marks = new PageMarks();
  private final List<COSDictionary> pages = new ArrayList<>();
  private final Hasher identity = Hashing.sha256().newHasher();

  private PdfWriter(
      PrintedGuide guide, Profile profile, ImmutableList<AttachedFile> files, PDDocument document) {
    this.guide = guide;
    this.profile = profile;
    this.files = files;
    this.document = document;
    resources = new Resources(document);
  }

  /** Writes a guide that carries nothing, as PDF/UA-1 and PDF/A-3a. */
  public static PdfFile write(PrintedGuide guide) throws IOException {
    return write(guide, Profile.UA1_A3A, ImmutableList.of());
  }

  /**
   * Writes a guide.
   *
   * @param profile the standards it follows
   * @param files what it carries, each under its own path
   * @throws IOException when a picture or a file cannot be read
   * @throws IllegalArgumentException when a link leads to an unknown anchor, ink belongs to an
   *     element outside the structure, or a picture is of a kind that PDF/A does not take
   */
  public static PdfFile write(
      PrintedGuide guide, Profile profile, ImmutableList<AttachedFile> files) throws IOException {
    try (var document = new PDDocument()) {
      return new PdfWriter(guide, profile, files, document).write();
    }
  }

  private PdfFile write() throws IOException {
    for (Page page : guide.pages()) {
      write(page);
    }
    COSDictionary shared = resources.finish();
    pages.forEach(page -> page.setItem(COSName.RESOURCES, shared));
    describe(document.getDocumentCatalog().getCOSObject());
    if (profile == Profile.UA1_A3A) { // PDF/A-4 has no such dictionary
      document.getDocumentInformation().setTitle(guide.metadata().title());
    }
    document.getDocument().setVersion(profile.version());
    identify();
    var bytes = new ByteArrayOutputStream(1 << 18);
    document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
    var incomplete =
        resources.fonts().stream()
            .flatMap(font -> font.incomplete().stream())
            .collect(toImmutableList());
    return new PdfFile(ByteSource.wrap(bytes.toByteArray()), incomplete);
  }

  private void write(Page page) throws IOException {
    var pdfPage = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
    document.addPage(pdfPage);
    COSDictionary dictionary = pdfPage.getCOSObject();
    dictionary.setInt(COSName.STRUCT_PARENTS, pages.size());
    dictionary.setItem(Cos.name("Tabs"), COSName.S);
    byte[] content = content(page);
    identity.putBytes(content);
    dictionary.setItem(COSName.CONTENTS, Cos.compressed(document.getDocument(), content));
    pages.add(dictionary);
  }

  private byte[] content(Page page) throws IOException {
    marks.beginPage();
    var out = Operators.page();
    var painter = new Painter(out, resources, page.height());
    Optional<Page.Content> open = Optional.empty();
    for (Page.Content content : page.contents()) {
      if (open.isEmpty() || !continues(open.get(), content)) {
        out.write(open.isPresent() ? "EMC\n" : "");
        begin(content, out);
      }
      open = Optional.of(content);
      for (Ink ink : content.ink()) {
        painter.paint(ink);
      }
    }
    page.links().forEach(marks::annotate);
    return out.write(open.isPresent() ? "EMC\n" : "").toBytes();
  }

  /** Whether content belongs to the same element as the content before it, and is read after it. */
  private static boolean continues(Page.Content open, Page.Content content) {
    return open.owner().isPresent()
        && content.owner().isPresent()
        && open.owner().get() == content.owner().get()
        && (content.reading() == open.reading() || content.reading() == open.reading() + 1);
  }

  private void begin(Page.Content content, Operators out) {
    if (content.owner().isPresent()) {
      StructureElement owner = content.owner().get();
      out.write("/").write(Elements.type(profile, owner)).write(" <</MCID ");
      out.integer(marks.mark(owner, content.reading())).write(">> BDC\n");
    } else {
      out.write("/Artifact ").write(artifact(content.artifact())).write(" BDC\n");
    }
  }

  private static String artifact(Page.Artifact artifact) {
    return switch (artifact) {
      case LAYOUT -> "<</Type /Layout>>";
      case BACKGROUND -> "<</Type /Background>>";
      case HEADER -> "<</Type /Pagination /Subtype /Header /Attached [/Top]>>";
      case FOOTER -> "<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>";
      case PAGINATION -> "<</Type /Pagination>>";
    };
  }

  private void describe(COSDictionary catalog) throws IOException {
    var pageDictionaries = ImmutableList.copyOf(pages);
    var elements = new Elements(profile);
    var destinations = new Destinations(pageDictionaries, guide, elements, profile);
    var annotations = new Annotations(pageDictionaries, guide.pages(), destinations);
    var references = new CrossReferences(guide, elements, destinations, profile);
    var attributes = new Attributes(guide, profile);
    var tree =
        new StructureTree(pageDictionaries, annotations, marks, attributes, elements, references);
    catalog.removeItem(COSName.VERSION);
    catalog.setItem(COSName.LANG, Cos.text(guide.metadata().language()));
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.build(guide.structure()));
    catalog.setItem(COSName.MARK_INFO, marked());
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewerPreferences());
    catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
    catalog.setItem(COSName.METADATA, metadata());
    if (!guide.bookmarks().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, destinations.outline(guide.bookmarks()));
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
    addNames(catalog, destinations);
  }

  private void addNames(COSDictionary catalog, Destinations destinations) throws IOException {
    var attachments = new Attachments(document.getDocument(), files);
    var names = new COSDictionary();
    if (!guide.anchors().isEmpty()) {
      names.setItem(COSName.DESTS, destinations.names());
    }
    if (!attachments.isEmpty()) {
      names.setItem(COSName.EMBEDDED_FILES, attachments.names());
      catalog.setItem(Cos.name("AF"), attachments.associated());
    }
    if (names.size() > 0) {
      catalog.setItem(COSName.NAMES, names);
    }
  }

  private static COSDictionary marked() {
    var info = new COSDictionary();
    info.setBoolean(Cos.name("Marked"), true);
    return info;
  }

  private COSDictionary viewerPreferences() {
    var preferences = new COSDictionary();
    preferences.setBoolean(COSName.DISPLAY_DOC_TITLE, true);
    if (guide.metadata().rightToLeft()) {
      preferences.setName(Cos.name("Direction"), "R2L");
    }
    return preferences;
  }

  private COSDictionary outputIntent() throws IOException {
    COSStream profile = Cos.compressed(document.getDocument(), profile());
    profile.setInt(COSName.N, 3);
    COSDictionary intent = Cos.dictionary("OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private static byte[] profile() throws IOException {
    try (InputStream profile =
        Objects.requireNonNull(PdfWriter.class.getResourceAsStream("sRGB.icc"), "sRGB.icc")) {
      return profile.readAllBytes();
    }
  }

  private COSStream metadata() {
    COSStream stream = Cos.plain(document.getDocument(), Xmp.of(guide.metadata(), profile));
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    return stream;
  }

  /** Names the file after all that is printed in it and attached to it. */
  private void identify() throws IOException {
    identity.putString(guide.metadata().identity(), StandardCharsets.UTF_8);
    identity.putString(profile.id(), StandardCharsets.UTF_8);
    for (AttachedFile file : files) {
      identity.putString(file.path(), StandardCharsets.UTF_8).putBytes(file.bytes().read());
    }
    var id = new COSString(Arrays.copyOf(identity.hash().asBytes(), 16));
    document.getDocument().setDocumentID(Cos.array(id, id));
  }
}
