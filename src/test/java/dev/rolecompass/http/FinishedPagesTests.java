package dev.rolecompass.http;

import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class FinishedPagesTests {

	private static final FinishedPage PAGE = new FinishedPage("W/\"x\"", "text/html", Map.of(), ContentCoding.GZIP,
			new byte[5_000]);

	private static final int LINKS = 100_000;

	private final FinishedPages pages = pages(DataSize.ofMegabytes(8));

	@Test
	void pageIsFoundByItsUrlAndCoding() {
		this.pages.keep("/en", PAGE);
		assertThat(this.pages.find("/en", ContentCoding.GZIP)).containsSame(PAGE);
		assertThat(this.pages.find("/en", ContentCoding.IDENTITY)).isEmpty();
		assertThat(this.pages.find("/en?", ContentCoding.GZIP)).isEmpty();
	}

	@Test
	void pagesTakeNoMoreThanTheyMay() {
		for (int link = 0; link < LINKS; link++) {
			ask("/en/career/" + link);
		}
		assertThat(this.pages.count()).isBetween(1_000L, 8L * 1024 * 1024 / PAGE.content().length);
	}

	/**
	 * Two hundred pages are read, each less often than the cache would take to be filled
	 * with other links, while somebody tries all of these.
	 */
	@Test
	void whatIsReadOutlastsWhatIsOnlyTried() {
		int found = 0;
		int reads = 0;
		for (int link = 0; link < LINKS; link++) {
			ask("/en/career/" + link);
			if (link % 10 == 0) {
				boolean kept = ask("/en/result/" + (link / 10 % 200));
				if (link > LINKS / 2) {
					found += kept ? 1 : 0;
					reads++;
				}
			}
		}
		assertThat(found).isGreaterThan(reads * 9 / 10);
	}

	@Test
	void withoutRoomNothingIsKept() {
		FinishedPages none = pages(DataSize.ofBytes(0));
		none.keep("/en", PAGE);
		assertThat(none.count()).isZero();
	}

	/**
	 * Asks for a page.
	 * @return whether it was at hand
	 */
	private boolean ask(String url) {
		boolean found = this.pages.find(url, ContentCoding.GZIP).isPresent();
		if (!found) {
			this.pages.keep(url, PAGE);
		}
		return found;
	}

	private static FinishedPages pages(DataSize size) {
		return new FinishedPages(new RoleCompassProperties(null, size, Duration.ZERO), new SimpleMeterRegistry());
	}

}
