/**
 * YAML, JSON and bytes, before anybody knows what they mean: {@link
 * fr.arpent.model.io.document.SourceDocument} is a tree of {@link
 * fr.arpent.model.io.document.SourceNode} that keeps the characters, the quoting and the place of
 * every scalar, so that no parser decides what a value is.
 *
 * <p>{@link fr.arpent.model.io.document.TextDecoder} turns bytes into text or says which byte is
 * wrong.
 */
package fr.arpent.model.io.document;
