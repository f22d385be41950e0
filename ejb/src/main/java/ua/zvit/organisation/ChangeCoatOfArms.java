package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;

/**
 * Sets the coat of arms that stands at the head of the council's documents, or takes it away. A picture that could not be
 * printed is refused here, so that no document fails because of it; its size is looked at before its pixels are.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChangeCoatOfArms {
    /** Largest file that is taken; a coat of arms for 17 by 12 mm needs a tenth of it. */
    public static final int LARGEST = 1024 * 1024;

    private static final int LONGEST_SIDE = 2_000;

    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private AuditTrail audit;

    protected ChangeCoatOfArms() {}

    @Inject
    public ChangeCoatOfArms(OrganisationRepository organisation, OrganisationQueries queries, AuditTrail audit) {
        this.organisation = organisation;
        this.queries = queries;
        this.audit = audit;
    }

    /** @throws ZvitException {@code ARMS-TOO-LARGE}, {@code ARMS-UNREADABLE} */
    public void change(byte[] png) {
        if (png.length > LARGEST) {
            throw new ZvitException(ErrorCode.ARMS_TOO_LARGE, LARGEST / 1024 / 1024);
        }
        if (!isPicture(png)) {
            throw new ZvitException(ErrorCode.ARMS_UNREADABLE, LONGEST_SIDE);
        }
        CouncilSummary council = queries.council();
        organisation.coatOfArms(council.id(), png);
        audit.record("council:" + council.code(), "arms-changed", Sha256.hex(png), null);
    }

    /** Documents are printed without a coat of arms from now on. */
    public void remove() {
        CouncilSummary council = queries.council();
        organisation.removeCoatOfArms(council.id());
        audit.record("council:" + council.code(), "arms-removed", "", null);
    }

    private static boolean isPicture(byte[] png) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            return Math.max(reader.getWidth(0), reader.getHeight(0)) <= LONGEST_SIDE && reader.read(0) != null;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        } finally {
            reader.dispose();
        }
    }
}
