/**
 * A vote on projects and money (budget participatif), as published in the Pabulib format: an {@link
 * fr.arpent.model.election.Election} has {@link fr.arpent.model.election.VotedProject}s with their
 * costs, and {@link fr.arpent.model.election.Ballot}s of one {@link
 * fr.arpent.model.election.VoteType}.
 *
 * <p>Read and written by {@link fr.arpent.model.io.ElectionFile}; a table of a study that is a
 * {@code .pb} file carries it.
 */
package fr.arpent.model.election;
