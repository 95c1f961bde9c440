import "server-only";

export { chooseNews, followShop, forgetFollows, unfollowShop } from "./follow";
export { newsOfGoods, newsOfLive } from "./news";
export { tellFollowers } from "./tell";
