package fr.arpent.methods.mobilisation.selection;

/**
 * A juror who does not judge an application, for an interest in it (déport).
 *
 * @param juror key of the juror
 * @param application key of the application
 */
public record Recusal(String juror, String application) {}
