-- Moves the head on and answers the first of the new positions; null, which no event can have, for an amount that is not
-- positive. For a statement that is a transaction of its own: unlike take_positions it sets no limit for a client that
-- falls silent with the lock in its hand, and is the faster for it.
CREATE FUNCTION log.move_head(amount integer) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER
BEGIN ATOMIC
    UPDATE log.head SET position = position + amount WHERE amount > 0 RETURNING position - amount + 1;
END;

REVOKE ALL ON FUNCTION log.move_head FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log.move_head TO shanyrak_command;
