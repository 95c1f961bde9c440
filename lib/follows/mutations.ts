import "server-only";

export { chooseNews, followShop, forgetFollows, unfollowShop } from "./follow";
export { newsOfGoods, newsOfLive, newsOfVideo } from "./news";
export { tellFollowers } from "./tell";
