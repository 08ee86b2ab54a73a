package fr.arpent.benchmarks.peer;

import fr.arpent.benchmarks.content.Chapter;
import fr.arpent.benchmarks.content.Content;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;

/** Prints with Apache FOP, tagged (accessibility on), from XSL-FO. */
final class FopPrinter implements GuidePrinter {

  private static final String START =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="fr" font-family="serif4" \
      font-size="10pt" line-height="14pt"><fo:layout-master-set><fo:simple-page-master \
      master-name="page" page-width="595.28pt" page-height="841.89pt" margin-left="56pt" \
      margin-right="56pt" margin-top="56pt" margin-bottom="42pt"><fo:region-body \
      margin-top="14pt" margin-bottom="28pt"/><fo:region-after extent="14pt"/>\
      </fo:simple-page-master></fo:layout-master-set><fo:page-sequence master-reference="page">\
      <fo:static-content flow-name="xsl-region-after"><fo:block><fo:page-number/></fo:block>\
      </fo:static-content><fo:flow flow-name="xsl-region-body">\
      """;

  private static final String H1 =
      "fo:block role=\"H1\" break-before=\"page\" font-family=\"sans3\" font-weight=\"bold\""
          + " font-size=\"24pt\" line-height=\"28pt\" space-after=\"14pt\"";
  private static final String H2 =
      "fo:block role=\"H2\" start-indent=\"134pt\" font-family=\"sans3\" font-weight=\"bold\""
          + " font-size=\"14pt\" line-height=\"17.5pt\" space-before=\"21pt\" space-after=\"7pt\""
          + " keep-with-next.within-page=\"always\"";
  private static final String P = "fo:block start-indent=\"134pt\" space-after=\"7pt\"";
  private static final String LEAD =
      "fo:block start-indent=\"134pt\" font-size=\"12pt\" line-height=\"17.5pt\""
          + " space-after=\"7pt\"";
  private static final String CAPTION =
      "fo:block font-family=\"sans3\" font-weight=\"bold\" font-size=\"8.5pt\" line-height=\"11pt\""
          + " space-before=\"14pt\" keep-with-next.within-page=\"always\"";
  private static final String TABLE =
      "<fo:table table-layout=\"fixed\" width=\"100%\" font-family=\"sans3\" font-size=\"8.5pt\""
          + " line-height=\"11pt\" space-after=\"14pt\"><fo:table-column"
          + " column-width=\"proportional-column-width(2)\"/><fo:table-column"
          + " column-width=\"proportional-column-width(1)\" number-columns-repeated=\"4\"/>";

  private final FopFactory factory = factory();
  private final TransformerFactory transformers = TransformerFactory.newInstance();

  @Override
  public byte[] print(Content content) throws Exception {
    var bytes = new ByteArrayOutputStream();
    var fop = factory.newFop(MimeConstants.MIME_PDF, bytes);
    transformers
        .newTransformer()
        .transform(
            new StreamSource(new StringReader(fo(content))),
            new SAXResult(fop.getDefaultHandler()));
    return bytes.toByteArray();
  }

  private static FopFactory factory() {
    String fonts =
        font(Faces.SERIF, "serif4", "normal")
            + font(Faces.SANS, "sans3", "normal")
            + font(Faces.SANS_BOLD, "sans3", "bold");
    String configuration =
        "<fop version=\"1.0\"><accessibility>true</accessibility><renderers><renderer"
            + " mime=\"application/pdf\"><fonts>"
            + fonts
            + "</fonts></renderer></renderers></fop>";
    try {
      var stream = new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8));
      return new FopConfParser(stream, new File(".").toURI()).getFopFactoryBuilder().build();
    } catch (Exception e) {
      throw new IllegalStateException("FOP does not take its configuration", e);
    }
  }

  private static String font(Faces face, String family, String weight) {
    return "<font kerning=\"yes\" embed-url=\""
        + face.file().toUri()
        + "\"><font-triplet name=\""
        + family
        + "\" style=\"normal\" weight=\""
        + weight
        + "\"/></font>";
  }

  private static String fo(Content content) {
    var fo = new Markup().raw(START).element(H1, content.title());
    for (var chapter : content.chapters()) {
      fo.element(H1, chapter.title()).element(LEAD, chapter.lead());
      for (var section : chapter.sections()) {
        fo.element(H2, section.title());
        section.paragraphs().forEach(words -> fo.element(P, words));
        table(section.table(), fo);
      }
    }
    return fo.raw("</fo:flow></fo:page-sequence></fo:root>").toString();
  }

  private static void table(Chapter.Table table, Markup fo) {
    fo.element(CAPTION, table.title()).raw(TABLE).raw("<fo:table-header><fo:table-row>");
    for (int i = 0; i < table.heads().size(); i++) {
      cell("1pt solid black", i, table.heads().get(i), fo);
    }
    fo.raw("</fo:table-row></fo:table-header><fo:table-body>");
    for (var row : table.rows()) {
      fo.raw("<fo:table-row keep-together.within-page=\"always\">");
      for (int i = 0; i < row.size(); i++) {
        cell("0.25pt solid #999", i, row.get(i), fo);
      }
      fo.raw("</fo:table-row>");
    }
    fo.raw("</fo:table-body></fo:table>");
  }

  private static void cell(String rule, int column, String words, Markup fo) {
    fo.raw("<fo:table-cell padding=\"3pt 0\" border-bottom=\"" + rule + "\">");
    fo.element(column == 0 ? "fo:block" : "fo:block text-align=\"right\"", words);
    fo.raw("</fo:table-cell>");
  }
}
