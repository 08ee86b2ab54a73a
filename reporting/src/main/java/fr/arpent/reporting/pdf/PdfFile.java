package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.typeface.ShapedText;

/**
 * A written guide.
 *
 * @param bytes the PDF
 * @param incomplete texts of which some characters had no glyph in any face
 */
public record PdfFile(ByteSource bytes, ImmutableList<ShapedText> incomplete) {}
