package dev.rolecompass.web.blank;

import java.util.AbstractList;

/**
 * A list that is left blank. It isn't empty, and nothing else is known about it.
 */
final class BlankList extends AbstractList<Object> {

	private final int number;

	/**
	 * @param number the number of the blank, from 0
	 */
	BlankList(int number) {
		this.number = number;
	}

	int number() {
		return this.number;
	}

	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public Object get(int index) {
		throw new UnsupportedOperationException("A list that varies needs rc:each");
	}

	@Override
	public int size() {
		throw new UnsupportedOperationException("A list that varies needs rc:each");
	}

}
