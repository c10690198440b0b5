package telework.seminar;

import java.util.Optional;
import telework.common.Refusal;

/** The cap of the room cannot go below the seats that are promised by all ways in together. */
public class RoomTooSmall extends Refusal {

    public RoomTooSmall(int confirmed) {
        super(Kind.CONFLICT, "room-too-small", confirmed);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("roomCapacity");
    }
}
