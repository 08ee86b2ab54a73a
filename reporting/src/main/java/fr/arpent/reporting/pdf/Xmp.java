package fr.arpent.reporting.pdf;

import static java.util.stream.Collectors.joining;

import com.google.common.xml.XmlEscapers;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.standard.Profile;
import java.nio.charset.StandardCharsets;

/** The metadata packet: title, authors, language, and the standards that the file follows. */
final class Xmp {

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfd="http://pdfa.org/declarations/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      {creator}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
      <dc:format>application/pdf</dc:format>
      <pdf:Producer>Arpent</pdf:Producer>
      {standards}</rdf:Description>
      {schemas}</rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private static final String STANDARDS_1 =
      """
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      """;

  /** PDF/A-1 to 3 want a description of properties that their own part does not know. */
  private static final String SCHEMAS_1 =
      """
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String STANDARDS_2 =
      """
      <pdfaid:part>4</pdfaid:part>
      <pdfaid:rev>2020</pdfaid:rev>
      <pdfaid:conformance>F</pdfaid:conformance>
      <pdfuaid:part>2</pdfuaid:part>
      <pdfuaid:rev>2024</pdfuaid:rev>
      <pdfd:declarations><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
      </rdf:li></rdf:Bag></pdfd:declarations>
      """;

  private Xmp() {}

  static byte[] of(PrintedGuide.Metadata metadata, Profile profile) {
    boolean first = profile == Profile.UA1_A3A;
    return PACKET
        .replace("{standards}", first ? STANDARDS_1 : STANDARDS_2)
        .replace("{schemas}", first ? SCHEMAS_1 : "")
        .replace("{title}", escaped(metadata.title()))
        .replace("{creator}", creator(metadata))
        .replace("{language}", escaped(metadata.language()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String creator(PrintedGuide.Metadata metadata) {
    if (metadata.authors().isEmpty()) {
      return "";
    }
    return metadata.authors().stream()
        .map(author -> "<rdf:li>" + escaped(author) + "</rdf:li>")
        .collect(joining("", "<dc:creator><rdf:Seq>", "</rdf:Seq></dc:creator>\n"));
  }

  private static String escaped(String words) {
    return XmlEscapers.xmlContentEscaper().escape(words);
  }
}
