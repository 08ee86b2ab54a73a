package fr.arpent.model.io;

import com.google.common.collect.ImmutableTable;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;

/**
 * What the frame of a study says that its tables are read with.
 *
 * @param language language of columns that name none: {@code title} beside {@code title.en}
 * @param date date of the study, against which the consent of contacts is judged
 * @param labels words for coded values: list, code; the list {@code relation-kind} adds kinds of
 *     relation
 */
record StudyDefaults(
    String language, LocalDate date, ImmutableTable<String, String, LocalizedText> labels) {}
