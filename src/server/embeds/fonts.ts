import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);
const inPackage = (name: string, file: string) => path.join(path.dirname(resolve(`${name}/package.json`)), file);

/** The letters of pictures, from packages, so that the same picture has the same bytes on every machine. */
const ALWAYS = [
  inPackage('@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
  inPackage('@expo-google-fonts/source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  // For scripts that the first does not have: Arabic, Hebrew, Georgian, Armenian.
  inPackage('dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'),
];
const CHINESE = inPackage('@expo-google-fonts/zcool-xiaowei', '400Regular/ZCOOLXiaoWei_400Regular.ttf');
const JAPANESE = inPackage('@expo-google-fonts/biz-udpgothic', '400Regular/BIZUDPGothic_400Regular.ttf');
const KOREAN = inPackage('@expo-google-fonts/nanum-gothic', '400Regular/NanumGothic_400Regular.ttf');

/**
 * The fonts that a text needs; of those that have a letter the first gives it. They are large: no text pays for others.
 */
export function fontFilesFor(text: string): readonly string[] {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  const hasHan = isJapanese || /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
  return [
    ...ALWAYS,
    // Each has signs that the other lacks: of simplified Chinese, of traditional Chinese.
    ...(hasHan ? (isJapanese ? [JAPANESE, CHINESE] : [CHINESE, JAPANESE]) : []),
    ...(/\p{Script=Hangul}/u.test(text) ? [KOREAN] : []),
  ];
}
