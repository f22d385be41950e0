package ua.zvit.intake.document;

/** What stands in a document or in a cell, one below the other. */
public sealed interface Block permits Paragraph, Table {}
