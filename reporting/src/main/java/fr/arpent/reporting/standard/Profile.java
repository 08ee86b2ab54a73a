package fr.arpent.reporting.standard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The standards that a printed guide follows, one for accessibility and one for archiving: {@code
 * profile} of a guide in {@code study.yaml}.
 *
 * <p>Both allow files of any kind inside, which the evidence of a guide needs: PDF/A-1 and PDF/A-2
 * do not.
 */
public enum Profile {

  /** PDF 1.7 that follows PDF/UA-1 (ISO 14289-1:2014) and PDF/A-3a (ISO 19005-3:2012). */
  UA1_A3A("ua1-a3a", 1.7f),

  /**
   * PDF 2.0 that follows PDF/UA-2 (ISO 14289-2:2024), Well-Tagged PDF 1.0 for accessibility, and
   * PDF/A-4f (ISO 19005-4:2020). Readers from before 2020 may not know all of it.
   */
  UA2_A4F("ua2-a4f", 2.0f);

  private final String id;
  private final float version;

  Profile(String id, float version) {
    this.id = id;
    this.version = version;
  }

  /**
   * Returns a profile by the word of {@code study.yaml}.
   *
   * @throws IllegalArgumentException if there is none; it names those that there are
   */
  public static Profile named(String id) {
    for (Profile profile : values()) {
      if (profile.id.equals(id)) {
        return profile;
      }
    }
    checkArgument(false, "a profile must be one of %s, was %s", ids(), id);
    return UA1_A3A;
  }

  /** Returns the words of {@code study.yaml}. */
  public static ImmutableList<String> ids() {
    return ImmutableList.of(UA1_A3A.id, UA2_A4F.id);
  }

  /** Returns the word of {@code study.yaml}. */
  public String id() {
    return id;
  }

  /** Returns the version of PDF. */
  public float version() {
    return version;
  }
}
