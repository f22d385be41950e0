package ua.zvit.operation.domain;

import java.time.Instant;
import ua.zvit.operation.values.MoveWish;

/** How far a move has come; see {@link ua.zvit.operation.values.StoreMove}. */
public record MoveState(
        MoveWish wanted, long copied, long bytes, long forgotten, int damaged, boolean complete, Instant ranAt) {}
