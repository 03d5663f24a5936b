// Colours as they are painted, and their contrast by WCAG 2.2. What the other scripts may use.
const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const colour = (text) => {
	pixel.clearRect(0, 0, 1, 1);
	pixel.fillStyle = text === 'none' ? 'transparent' : text;
	pixel.fillRect(0, 0, 1, 1);
	const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
	return { rgb: [red, green, blue], alpha: alpha / 255 };
};
const over = (top, opacity, bottom) => bottom.map((part, i) => part + (top[i] - part) * opacity);
const luminance = (rgb) => rgb.map((part) => part / 255)
	.map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
	.reduce((sum, part, i) => sum + part * [.2126, .7152, .0722][i], 0);
const ratio = (one, other) => {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + .05) / (dark + .05);
};
