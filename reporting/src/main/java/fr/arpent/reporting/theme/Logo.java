package fr.arpent.reporting.theme;

import com.google.common.io.ByteSource;
import fr.arpent.model.LocalizedText;

/**
 * The mark of a client, on the cover and in the imprint.
 *
 * @param image PNG or JPEG, checked before
 * @param alternative what it says, for those who do not see it
 */
public record Logo(ByteSource image, LocalizedText alternative) {}
