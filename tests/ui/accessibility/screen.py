"""The X server: keys are pressed through it, and pictures come straight from it."""
import ctypes

MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


class _Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char)),
                ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class Screen:
    """The display that DISPLAY names."""

    def __init__(self):
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        pointer, number, whole = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int
        declared = {
            "XOpenDisplay": (pointer, [ctypes.c_char_p]),
            "XDefaultRootWindow": (number, [pointer]),
            "XDisplayWidth": (whole, [pointer, whole]),
            "XDisplayHeight": (whole, [pointer, whole]),
            "XGetImage": (ctypes.POINTER(_Image), [pointer, number, whole, whole, ctypes.c_uint,
                                                   ctypes.c_uint, number, whole]),
            "XDestroyImage": (whole, [pointer]),
            "XStringToKeysym": (number, [ctypes.c_char_p]),
            "XKeysymToKeycode": (ctypes.c_ubyte, [pointer, number]),
            "XkbKeycodeToKeysym": (number, [pointer, ctypes.c_ubyte, whole, whole]),
            "XSync": (whole, [pointer, whole])}
        for name, (result, arguments) in declared.items():
            function = getattr(self._x11, name)
            function.restype, function.argtypes = result, arguments
        self._xtst.XTestFakeKeyEvent.argtypes = [pointer, ctypes.c_uint, whole, number]
        self._display = self._x11.XOpenDisplay(None)
        self._window = self._x11.XDefaultRootWindow(self._display)
        self.size = (self._x11.XDisplayWidth(self._display, 0),
                     self._x11.XDisplayHeight(self._display, 0))

    def key(self, keys):
        """One key, with what is held meanwhile: "Tab", "shift+Tab", "ctrl+1"."""
        *held, last = keys.split("+")
        symbols = [self._x11.XStringToKeysym(MODIFIERS[each].encode()) for each in held]
        self._press([*symbols, self._x11.XStringToKeysym(last.encode())])

    def type(self, text):
        for each in text:
            symbol = ord(each)  # that is how Latin 1 is numbered
            code = self._x11.XKeysymToKeycode(self._display, symbol)
            is_shifted = self._x11.XkbKeycodeToKeysym(self._display, code, 0, 0) != symbol
            shift = self._x11.XStringToKeysym(b"Shift_L")
            self._press([shift, symbol] if is_shifted else [symbol])

    def _press(self, symbols):
        codes = [self._x11.XKeysymToKeycode(self._display, each) for each in symbols]
        for code in codes:
            self._xtst.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._xtst.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x11.XSync(self._display, 0)

    def picture(self, box):
        """The rows of this rectangle, as far as it is on the screen."""
        left, top = max(0, box[0]), max(0, box[1])
        right = min(self.size[0], box[0] + box[2])
        bottom = min(self.size[1], box[1] + box[3])
        if right <= left or bottom <= top:
            return []
        image = self._x11.XGetImage(self._display, self._window, left, top, right - left,
                                    bottom - top, 0xFFFFFFFF, 2)
        stride = image.contents.bytes_per_line
        data = ctypes.string_at(image.contents.data, stride * (bottom - top))
        self._x11.XDestroyImage(image)
        return [data[row * stride:(row + 1) * stride] for row in range(bottom - top)]
