package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Boundary;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.evidence.Evidence;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.theme.Theme;
import java.util.Optional;
import org.immutables.value.Value;

/** A guide in one language, ready to be typeset. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    jakarta = true,
    allowedClasspathAnnotations = {Override.class})
public interface Guide {

  /** How texts are said. */
  Wording wording();

  /** Id of the study; the cover's parcels are cut from it when there are no outlines. */
  String studyId();

  /** Title. */
  Text title();

  /** Subtitle. */
  Optional<Text> subtitle();

  /** Who asked for it, on the cover. */
  Optional<Text> owner();

  /** What kind of guide it is, in the side column of the cover: "Diagnostic de territoire". */
  Text kind();

  /** Printed date, as words. */
  Text date();

  /** Licence, as words. */
  Text licence();

  /** Id of the theme of this library that it is set in, or that its charter is based on. */
  String theme();

  /** Charter of a client, in the place of the theme. */
  Optional<Theme> charter();

  /**
   * Returns what the guide is set in: its charter, or else the theme of this library.
   *
   * @throws IllegalArgumentException if there is no theme of that name; the message lists those
   *     there are
   */
  default Theme dress() {
    return charter()
        .or(() -> Theme.find(theme()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a theme must be one of " + Theme.ids() + ", was " + theme()));
  }

  /** Lines of the imprint: label and text. */
  ImmutableList<Block.Sheet.Fact> imprint();

  /** Outlines on the cover; empty for parcels. */
  ImmutableList<CoverArea> coverAreas();

  /** Chapters, sections and what is in them. */
  ImmutableList<Block> blocks();

  /** Authors, for the metadata. */
  ImmutableList<Text> authors();

  /** Standards that its file follows. */
  @Value.Default
  default Profile profile() {
    return Profile.UA1_A3A;
  }

  /** What its file carries to be redone from; empty when the study was not read from files. */
  @Value.Auxiliary
  Optional<Evidence> evidence();

  /** Digest of all input, from which the file's identifier is made. */
  String inputDigest();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Guide} values; every setter may be called once. */
  final class Builder extends ImmutableGuide.Builder {
    Builder() {}
  }

  /**
   * An area of the cover.
   *
   * @param boundary its outline
   * @param tone 0, 1 or 2, from dark to light
   * @param highlighted whether the guide is about it
   */
  record CoverArea(Boundary boundary, int tone, boolean highlighted) {}
}
