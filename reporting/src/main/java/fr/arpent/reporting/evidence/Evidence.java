package fr.arpent.reporting.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.methods.ArpentVersion;
import fr.arpent.reporting.evidence.AttachedFile.Relationship;
import fr.arpent.reporting.evidence.Dossier.Item;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What one guide carries, so that anybody can redo it from the PDF alone: the study as published,
 * its results, and a {@link Manifest} with the digest of each file.
 */
public final class Evidence {

  private static final ImmutableMap<String, String> MEDIA_TYPES =
      ImmutableMap.<String, String>builder()
          .put("yaml", "application/yaml")
          .put("json", "application/json")
          .put("geojson", "application/geo+json")
          .put("csv", "text/csv")
          .put("md", "text/markdown")
          .put("png", "image/png")
          .put("jpg", "image/jpeg")
          .put("jpeg", "image/jpeg")
          .put("otf", "font/otf")
          .put("ttf", "font/ttf")
          .put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
          .buildOrThrow();

  private final Dossier dossier;
  private final Printing printing;
  private final Messages messages;

  /**
   * Creates the evidence of a guide.
   *
   * @param dossier what all guides of the study carry
   * @param printing which guide it is
   * @param messages words of its language
   */
  public Evidence(Dossier dossier, Printing printing, Messages messages) {
    this.dossier = dossier;
    this.printing = printing;
    this.messages = messages;
  }

  /** Returns the manifest of the guide printed under a profile. */
  public Manifest manifest(Profile profile) {
    var study = dossier.study();
    return new Manifest(
        Manifest.FORMAT,
        ArpentVersion.current(),
        new Manifest.Origin(study.id(), "arpent-study/1", study.date(), study.licence()),
        new Manifest.Edition(
            printing.guide(), printing.language(), printing.row(), printing.date(), profile.id()),
        dossier.items().stream().map(Evidence::entry).collect(ImmutableList.toImmutableList()),
        dossier.analyses(),
        dossier.withheld());
  }

  private static Manifest.Entry entry(Item item) {
    return new Manifest.Entry(
        item.path(),
        mediaType(item.path()),
        relationship(item).word().toLowerCase(Locale.ROOT),
        item.size(),
        item.sha256());
  }

  /** Returns the files of the guide printed under a profile, the manifest first. */
  public ImmutableList<AttachedFile> files(Profile profile) {
    var manifest = manifest(profile).text().getBytes(StandardCharsets.UTF_8);
    var files = ImmutableList.<AttachedFile>builder();
    files.add(
        new AttachedFile(
            Manifest.PATH,
            mediaType(Manifest.PATH),
            Relationship.SUPPLEMENT,
            messages.say("evidence.manifest", ImmutableMap.of()),
            dossier.study().date(),
            ByteSource.wrap(manifest)));
    dossier.items().forEach(item -> files.add(attached(item)));
    return files.build();
  }

  private AttachedFile attached(Item item) {
    var words = "evidence." + item.kind().name().toLowerCase(Locale.ROOT);
    return new AttachedFile(
        item.path(),
        mediaType(item.path()),
        relationship(item),
        messages.say(words, ImmutableMap.of("name", name(item.path()))),
        dossier.study().date(),
        item.bytes());
  }

  private static Relationship relationship(Item item) {
    return switch (item.kind()) {
      case STUDY, TEXT, IMAGE, FONT -> Relationship.SOURCE;
      case TABLE, RESULT -> Relationship.DATA;
    };
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the media type by the ending of a name, as IANA lists it. */
  static String mediaType(String path) {
    var name = name(path);
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
