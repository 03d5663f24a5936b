package dev.rolecompass.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Role;
import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ShareCards} and the classes that draw cards.
 */
class ShareCardsTests {

	private static final int MAX_BYTES = 80_000;

	private static final Card CARD = new Card(Lens.CAREER, Role.TECH_LEAD, 20, 30);

	private static final MessageSource MESSAGES = AllCards.messages();

	private static final ShareCards CARDS = new ShareCards(MESSAGES);

	/**
	 * Drawn once for all tests.
	 */
	private static final List<byte[]> ENGLISH = draw(Language.ENGLISH, Card.all());

	@Test
	void everyCardIsASmallAndUniquePngOfTheExpectedSize() {
		assertThat(ENGLISH).hasSize(367);
		assertSmallUniqueAndOfTheExpectedSize(ENGLISH);
	}

	/**
	 * A card of every portrait. Without words, those of one lens look like those of the
	 * other.
	 */
	@Test
	void everyLanguageHasCards() {
		for (Language language : Quizzes.shipped().languages()) {
			Map<List<Object>, Card> cards = new LinkedHashMap<>();
			Card.all().forEach((card) -> cards.put(List.of(card.portrait()), card));
			assertThat(cards).hasSize(Portrait.values().length);
			assertSmallUniqueAndOfTheExpectedSize(draw(language, cards.values()));
		}
	}

	private static void assertSmallUniqueAndOfTheExpectedSize(List<byte[]> drawn) {
		List<ByteBuffer> files = drawn.stream().map(ByteBuffer::wrap).toList();
		assertThat(files).doesNotHaveDuplicates().allSatisfy((png) -> {
			assertThat(png.array()).hasSizeLessThanOrEqualTo(MAX_BYTES)
				.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
			assertThat(png.getInt(16)).isEqualTo(1200);
			assertThat(png.getInt(20)).isEqualTo(630);
		});
	}

	@Test
	void reducingTheColoursIsHardlyVisible() throws IOException {
		int[] drawn = new CardPicture().draw(CARD, CardTexts.of(CARD, MESSAGES, Language.ENGLISH.locale())).pixels();
		int[] written = pixels(CARDS.png(Language.ENGLISH, CARD));
		assertThat(written).hasSameSizeAs(drawn);
		for (Color ink : List.of(Palette.PAPER, Palette.INK, Palette.QUIET, Palette.WARM, Palette.WARM_WASH,
				Palette.COOL, Palette.COOL_WASH)) {
			assertThat(written).contains(ink.getRGB());
		}
		long visible = IntStream.range(0, drawn.length).filter((i) -> difference(drawn[i], written[i]) > 16).count();
		assertThat(visible).isLessThan(drawn.length / 1000);
	}

	@Test
	void aCardIsAlwaysTheSameFile() {
		assertThat(new ShareCards(MESSAGES).png(Language.ENGLISH, CARD)).isEqualTo(CARDS.png(Language.ENGLISH, CARD));
	}

	/**
	 * Cards are cached for a year. If this fails, raise {@link Card#DESIGN} and update
	 * the checksum. It covers pixels, not files, because JDKs compress them differently.
	 */
	@Test
	void anyChangeToACardNeedsTheNextDesign() throws IOException {
		CRC32 checksum = new CRC32();
		for (byte[] png : ENGLISH) {
			add(pixels(png), checksum);
		}
		assertThat(List.of(Card.DESIGN, checksum.getValue())).isEqualTo(List.of(2, 658_555_428L));
	}

	/**
	 * Draws cards in a language, then its covers.
	 */
	private static List<byte[]> draw(Language language, Collection<Card> all) {
		Stream<byte[]> cards = all.stream().map((card) -> CARDS.png(language, card));
		return Stream
			.concat(cards,
					Stream.of(CARDS.cover(language), CARDS.comparisonCover(language), CARDS.charterCover(language)))
			.toList();
	}

	private static void add(int[] pixels, CRC32 checksum) {
		ByteBuffer bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES);
		bytes.asIntBuffer().put(pixels);
		checksum.update(bytes);
	}

	private static int[] pixels(byte[] png) throws IOException {
		BufferedImage pixels = new BufferedImage(CardPicture.WIDTH, CardPicture.HEIGHT, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = pixels.createGraphics();
		graphics.drawImage(ImageIO.read(new ByteArrayInputStream(png)), 0, 0, null);
		graphics.dispose();
		return ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
	}

	/**
	 * The largest difference of red, green or blue.
	 */
	private static int difference(int colour, int other) {
		return IntStream.of(16, 8, 0)
			.map((shift) -> Math.abs((colour >> shift & 0xff) - (other >> shift & 0xff)))
			.max()
			.orElseThrow();
	}

}
