package ua.zvit.web.organisation;

import java.util.List;
import java.util.stream.Stream;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.Letterhead;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Words;

/**
 * What the own council says of itself. Given in, the code is ignored, for it never changes.
 *
 * @param decisionBody as the stamp of approval names it
 * @param leadDepartment code of the department that leads where a file names none
 * @param printing how documents tell money; left out, it stays
 * @param archivesEvidence whether files of evidence go into the archive's packages themselves, else their list with hashes
 *     does; left out, it stays
 * @param draftMonths for how many months after a report was archived drafts of its entries are kept, at most 120; 0 for as
 *     long as the report; left out, it stays
 */
public record CouncilJson(
        String code,
        String name,
        String decisionBody,
        String edrpou,
        String address,
        String phone,
        String email,
        String leadDepartment,
        PrintingJson printing,
        Boolean archivesEvidence,
        Integer draftMonths) {

    /**
     * How documents tell money and what a report is called.
     *
     * @param unit uah or thousand
     * @param decimals from 0 to 5
     * @param wording done («про виконання»), state («про стан виконання»), progress («про хід виконання») or summary
     *     («Узагальнений звіт про виконання»)
     */
    public record PrintingJson(String unit, int decimals, String wording) {}

    static CouncilJson of(CouncilDetails council) {
        return new CouncilJson(
                council.code(),
                council.name(),
                council.decisionBody(),
                council.edrpou(),
                council.letterhead().address(),
                council.letterhead().phone(),
                council.letterhead().email(),
                council.leadDepartment(),
                new PrintingJson(
                        Words.of(council.printing().unit()),
                        council.printing().decimals(),
                        Words.of(council.printing().wording())),
                council.archivesEvidence(),
                council.draftMonths());
    }

    CouncilDetails details(int version) {
        return new CouncilDetails(
                code,
                name,
                decisionBody,
                edrpou,
                new Letterhead(address, phone, email),
                leadDepartment,
                printing == null ? null : rules(),
                archivesEvidence,
                draftMonths,
                version);
    }

    private PrintRules rules() {
        return new PrintRules(
                word(PrintRules.Unit.values(), printing.unit(), "moneyUnit"),
                printing.decimals(),
                word(PrintRules.Wording.values(), printing.wording(), "reportWording"));
    }

    private static <E extends Enum<E>> E word(E[] known, String told, String field) {
        return Stream.of(known)
                .filter(each -> Words.of(each).equals(told))
                .findFirst()
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.COUNCIL_INVALID,
                        List.of(Fault.at(
                                null,
                                field,
                                "word-unknown",
                                String.join(
                                        ", ", Stream.of(known).map(Words::of).toList())))));
    }
}
