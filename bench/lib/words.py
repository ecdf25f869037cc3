"""Invented words, and their "translations" into ten languages: only the script and the letters are real."""
import re

LANGUAGES = {  # code: (name in the language itself, direction, script, plural categories the language needs)
    "nb": ("Norsk bokmål", "ltr", "latin", "one other"),
    "nn": ("Norsk nynorsk", "ltr", "latin", "one other"),
    "en": ("English", "ltr", "latin", "one other"),
    "pl": ("Polski", "ltr", "latin", "one few many other"),
    "uk": ("Українська", "ltr", "cyrillic", "one few many other"),
    "ar": ("العربية", "rtl", "arabic", "zero one two few many other"),
    "so": ("Soomaali", "ltr", "latin", "one other"),
    "ti": ("ትግርኛ", "ltr", "ethiopic", "one other"),
    "lt": ("Lietuvių", "ltr", "latin", "one few many other"),
    "ur": ("اردو", "rtl", "arabic", "one other"),
}
SOURCE = "nb"

# The words around the text, translated like the rest; about as many as Brobygger's own interface shows, in letters that
# every script above has.
INTERFACE = {
    "contents": "liste", "pages": "sider", "topics": "emner", "languages": "mål", "checked": "lest",
    "skip": "til teksten", "start": "start",
    "translation": "om oversettelsen", "share": "alt er oversatt", "draft": "utkast",
    "meaning": "oversettelsen er et utkast som ikke noen annen enn den som oversatte den leste, så det kan stå noe som ikke er rett",
    "unclear": "er noe uklart, eller er det en dato du må vite, så ta det med skolen",
    "original": "vis siden slik den står i norsk",
    "found": "kom du dit du skulle", "ask": "ellers ta det med skolen, som kan la en tolk snakke med dere",
    "print": "skriv ut", "address": "denne siden står ved",
    "privacy": "les alt uten å la noen vite noe om deres navn, vi lar ikke noe bli stående i det du leser med",
}

ONSETS = ["b", "d", "j", "l", "m", "n", "r", "s", "t", "v", "bl", "dr", "kl", "sk", "tr"]
SHORTEST = 6  # shorter inventions would sometimes be real words
VOWELS = ["a", "e", "i", "o", "u", "ø", "å"]
ENDINGS = ["", "n", "r", "lk", "st"]

# What each Latin-script language does to a source word: enough to differ everywhere and to need its letters.
LETTERS = {
    "nn": {"e": "ei", "o": "au", "n": "nn"},
    "en": {"ø": "ea", "å": "oa", "e": "ee", "k": "ck", "a": "ai", "i": "igh", "o": "ou", "u": "oo"},
    "pl": {"ø": "ó", "å": "ą", "l": "ł", "s": "ś", "e": "ę", "v": "w", "a": "ać", "i": "iż", "o": "oń", "u": "uz"},
    "so": {"ø": "oo", "å": "aa", "v": "w", "k": "q", "i": "ii", "e": "ee", "a": "aa", "o": "ow", "u": "uu"},
    "lt": {"ø": "ė", "å": "ą", "s": "š", "u": "ų", "e": "ę", "i": "į", "a": "ai", "o": "uo"},
}
LETTERS_OF_SCRIPT = {
    "cyrillic": dict(zip("abdeijklmnorstuvøå", "абдеійклмнорстувєї")),
    "arabic": dict(zip("abdeijklmnorstuvøå", "ابدعيجكلمنورستوفؤآ")),
}
ETHIOPIC_ROWS = {  # the code point of each consonant's first form; the vowel is the offset within the row
    "l": 0x1208, "m": 0x1218, "r": 0x1228, "s": 0x1230, "b": 0x1260, "v": 0x1268, "t": 0x1270,
    "n": 0x1290, "k": 0x12A8, "j": 0x12E8, "d": 0x12F0, "": 0x12A0}
ETHIOPIC_VOWELS = {"u": 1, "i": 2, "a": 3, "e": 4, "ø": 0, "å": 6, "o": 6}
NO_VOWEL = 5

TOKEN = re.compile(r"\]\([^)]*\)|[A-Za-zÆØÅæøå]+")  # a link target, which stays as it is, or a word


def invent(random, count):
    """A list of different invented words of two or three syllables."""
    words = []
    while len(words) < count:
        syllables = [random.choice(ONSETS) + random.choice(VOWELS) for _ in range(random.choice((2, 2, 3)))]
        word = "".join(syllables) + random.choice(ENDINGS)
        if len(word) >= SHORTEST and word not in words:
            words.append(word)
    return words


def ethiopic(word):
    out = []
    for match in re.finditer(r"([bdjklmnrstv]?)([aeiouøå]?)", word):
        consonant, vowel = match.groups()
        if consonant or vowel:
            out.append(chr(ETHIOPIC_ROWS[consonant] + ETHIOPIC_VOWELS.get(vowel, NO_VOWEL)))
    return "".join(out)


def other_script(word, script):
    if script == "ethiopic":
        return ethiopic(word)
    return "".join(LETTERS_OF_SCRIPT[script][letter] for letter in word)


class Translator:
    """Turns source Markdown into one language: every word is replaced, marks, numbers and link targets stay."""

    def __init__(self, language):
        self.language = language
        self.known = {}

    def translate(self, markdown):
        return markdown if self.language == SOURCE else TOKEN.sub(self._token, markdown)

    def _token(self, match):
        token = match.group()
        if token not in self.known:
            self.known[token] = token if token.startswith("](") else self._word(token)
        return self.known[token]

    def _word(self, word):
        script = LANGUAGES[self.language][2]
        lower = word.lower()
        if script != "latin":
            text = other_script(lower, script)
            if self.language == "ur":
                text = text.replace("ي", "ی").replace("ك", "ک") + "ے"
        else:
            text = "".join(LETTERS[self.language].get(letter, letter) for letter in lower)
        return text[0].upper() + text[1:] if word[0].isupper() and script in ("latin", "cyrillic") else text
