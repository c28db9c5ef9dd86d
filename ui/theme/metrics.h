#pragma once

namespace warden::space {

// Distances in the window, in device-independent pixels: docs/design.md.
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int extraLarge = 24;
inline constexpr int huge = 32;

} // namespace warden::space

namespace warden {

inline constexpr int cornerRadius = 6;
inline constexpr int controlHeight = 34;
inline constexpr int iconSize = 20;
inline constexpr int readableWidth = 720; // a line of text gets no longer

} // namespace warden
