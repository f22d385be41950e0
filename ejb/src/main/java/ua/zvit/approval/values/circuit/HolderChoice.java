package ua.zvit.approval.values.circuit;

/** Somebody who could give visas, with the words to choose by. */
public record HolderChoice(StageHolder holder, HolderName name) {}
