package ua.zvit.web.programme;

import ua.zvit.web.programme.ProgrammeWriteJson.DecisionWriteJson;

/**
 * What the council has changed in a programme.
 *
 * @param decision by which it did; number and date are needed
 * @param programme the whole programme as it is now; what differs from what stood is the amendment
 */
public record AmendmentWriteJson(DecisionWriteJson decision, ProgrammeWriteJson programme) {}
