package fr.arpent.model.study;

import fr.arpent.model.LocalizedText;

/**
 * A word the guide explains (entrée de glossaire).
 *
 * @param term the word
 * @param definition what it means here
 */
public record GlossaryEntry(LocalizedText term, LocalizedText definition) {}
