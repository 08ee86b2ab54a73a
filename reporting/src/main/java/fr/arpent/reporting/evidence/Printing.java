package fr.arpent.reporting.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which guide of a study was printed.
 *
 * @param guide id of the guide
 * @param language BCP 47 tag
 * @param row key of the row that it is about, in a batch
 * @param date the printed date
 */
public record Printing(String guide, String language, Optional<String> row, LocalDate date) {}
