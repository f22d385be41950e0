package ua.zvit.archive.former;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;

/**
 * Looks at the files of a former report, all together, because a signature may cover another of them: scans are PDF or
 * pictures, a PDF may be signed, and signatures come beside what they cover or around it. One judgement for one report.
 */
public final class FileJudgement {
    private static final Set<Reason> NOTHING_OF_OURS = Set.of(Reason.UNKNOWN_FORMAT, Reason.NOT_SIGNED);

    private final Examiner examiner;
    private final List<Fault> faults = new ArrayList<>();

    public FileJudgement(Examiner examiner) {
        this.examiner = examiner;
    }

    /**
     * @return the files in the order of the package
     * @throws ZvitException {@code COPY-INVALID} with a fault for each file that can't be kept
     */
    List<SeenFile> judge(List<GivenFile> given) {
        requireDifferent(given);
        List<SeenFile> papers = new ArrayList<>();
        List<GivenFile> others = new ArrayList<>();
        for (GivenFile file : given) {
            Optional<PaperType> type = PaperType.of(file.content());
            type.ifPresentOrElse(paper -> paper(file, paper).ifPresent(papers::add), () -> others.add(file));
        }
        List<SeenFile> all = new ArrayList<>(papers);
        others.forEach(file -> signature(file, papers).ifPresent(all::add));
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.COPY_INVALID, faults);
        }
        all.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
        return all;
    }

    private void requireDifferent(List<GivenFile> given) {
        Set<String> hashes = new HashSet<>();
        given.stream()
                .filter(file -> !hashes.add(Sha256.hex(file.content())))
                .forEach(file -> faults.add(at(file, "copy-file-repeated")));
    }

    private Optional<SeenFile> paper(GivenFile file, PaperType type) {
        if (type != PaperType.PDF) {
            return Optional.of(new SeenFile(file, type, null, null));
        }
        try {
            return Optional.of(new SeenFile(file, type, examiner.verify(file.content(), null), null));
        } catch (UnreadableFile unreadable) {
            if (unreadable.reason() == Reason.NOT_SIGNED) {
                return Optional.of(new SeenFile(file, type, null, null));
            }
            faults.add(told(file, unreadable));
            return Optional.empty();
        }
    }

    private Optional<SeenFile> signature(GivenFile file, List<SeenFile> papers) {
        try {
            SignatureLook look = examiner.look(file.content());
            SeenFile content = look.detached() ? covered(look, papers).orElse(null) : null;
            if (look.detached() && content == null) {
                faults.add(at(file, "copy-content-missing"));
                return Optional.empty();
            }
            byte[] bytes = content == null ? null : content.file().content();
            return Optional.of(new SeenFile(file, null, examiner.verify(file.content(), bytes), content));
        } catch (UnreadableFile unreadable) {
            faults.add(
                    NOTHING_OF_OURS.contains(unreadable.reason())
                            ? at(file, "copy-file-type")
                            : told(file, unreadable));
            return Optional.empty();
        }
    }

    /** @return the file whose digest the signature names; where it names none that is known, the only one there is */
    private static Optional<SeenFile> covered(SignatureLook look, List<SeenFile> papers) {
        Optional<SeenFile> named = papers.stream()
                .filter(paper -> look.digests().contains(Sha256.hex(paper.file().content())))
                .findFirst();
        return named.isEmpty() && papers.size() == 1 ? Optional.of(papers.get(0)) : named;
    }

    private static Fault at(GivenFile file, String code) {
        return Fault.at(null, "files", code).in(reader -> file.name());
    }

    private static Fault told(GivenFile file, UnreadableFile why) {
        return Fault.told("files", "copy-file-unreadable", reader -> SignatureMessages.in(reader)
                        .text(why))
                .in(reader -> file.name());
    }
}
