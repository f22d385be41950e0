package ua.zvit.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import ua.zvit.operation.domain.MoveRepository;
import ua.zvit.operation.domain.MoveRun;
import ua.zvit.operation.domain.MoveState;
import ua.zvit.operation.values.MoveWish;
import ua.zvit.operation.values.StoreMove;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.chosen.ContentMoves;
import ua.zvit.shared.store.chosen.MovedContents;
import ua.zvit.shared.store.chosen.StorePlaces;

/**
 * Moves contents from a former store into the one in use while people work. Contents are copied by the clock as soon as the
 * settings name both; taken from the former store only when the operator says so, and each only after the new one has given
 * it back sound.
 */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class MoveContents {
    private ContentMoves moves;
    private MoveRepository states;

    protected MoveContents() {}

    @Inject
    public MoveContents(ContentMoves moves, MoveRepository states) {
        this.moves = moves;
        this.states = states;
    }

    /** @return a move for each use whose contents may lie in several stores */
    public List<StoreMove> all() {
        return Stream.of(ContentUse.values())
                .map(this::move)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Looks through everything once more, within some minutes.
     *
     * @param use such as {@code archive}
     * @throws ZvitException {@code STORE-UNKNOWN} also where there is nothing to move
     */
    public void copyAgain(String use) {
        want(use, MoveWish.COPY);
    }

    /**
     * Takes from the former store, within some minutes, what the one in use gives back sound.
     *
     * @param use such as {@code archive}
     * @throws ZvitException {@code STORE-UNKNOWN}; {@code STORE-MOVING} while not everything has been copied, and for the archive in
     *     the database, whose contents go by an act alone
     */
    public void forget(String use) {
        if (!known(use).isForgettable()) {
            throw new ZvitException(ErrorCode.STORE_MOVING);
        }
        want(use, MoveWish.FORGET);
    }

    /** The work of one run, as far as it gets; nothing where nothing is left to do. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<MovedContents> run(ContentUse use, BooleanSupplier goOn) {
        StoreMove move = move(use).orElse(null);
        if (move == null || move.isReady()) {
            return Optional.empty();
        }
        MovedContents done = move.wanted() == MoveWish.FORGET ? moves.forget(use, goOn) : moves.copy(use, goOn);
        return Optional.of(done);
    }

    /** Writes down what a run has done. */
    public void note(ContentUse use, MovedContents done) {
        move(use).ifPresent(move -> {
            if (move.ranAt() == null && move.wanted() == MoveWish.NOTHING) {
                states.want(use.code(), places(move), MoveWish.COPY);
            }
            states.note(use.code(), places(move), run(done));
        });
    }

    private static MoveRun run(MovedContents done) {
        return new MoveRun(done.copied(), done.bytes(), done.forgotten(), done.damaged(), done.complete());
    }

    private void want(String use, MoveWish wish) {
        StoreMove move = known(use);
        states.want(use, places(move), wish);
    }

    private StoreMove known(String use) {
        return use(use).flatMap(this::move).orElseThrow(() -> new ZvitException(ErrorCode.STORE_UNKNOWN, use));
    }

    private static Optional<ContentUse> use(String code) {
        return Stream.of(ContentUse.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private Optional<StoreMove> move(ContentUse use) {
        StorePlaces places = moves.places(use);
        if (!places.areSeveral()) {
            return Optional.empty();
        }
        String to = places.chosen().orElse(StoreMove.DATABASE);
        String from = places.former().orElse(StoreMove.DATABASE);
        MoveState state = states.find(use.code(), from + " > " + to)
                .orElse(new MoveState(MoveWish.NOTHING, 0, 0, 0, 0, false, null));
        return Optional.of(new StoreMove(
                use.code(),
                from,
                to,
                state.wanted(),
                state.copied(),
                state.bytes(),
                state.forgotten(),
                state.damaged(),
                state.complete(),
                state.ranAt()));
    }

    private static String places(StoreMove move) {
        return move.from() + " > " + move.to();
    }
}
